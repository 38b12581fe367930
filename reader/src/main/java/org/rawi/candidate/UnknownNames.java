package org.rawi.candidate;

import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Stem;
import org.rawi.morph.PartOfSpeech;
import org.rawi.token.Token.Kind;

/** Whether words that no table knows look like parts of a person's name. */
final class UnknownNames {

    /** A word eight times as common. */
    private static final int MUCH = 3;

    private final Clues clues;

    UnknownNames(Clues clues) {
        this.clues = clues;
    }

    /** A word that no table knows and that news uses as it uses names, after a given name, is a family name. */
    boolean isNameLike(int at) {
        String word = clues.word(at);
        return !isKnown(at)
                && clues.tokens().get(at).is(Kind.WORD)
                && word.length() > 2
                && clues.isNameLike(at, 0)
                && !hasPronoun(word)
                && !clues.words().traits(at).hasPreposition()
                && !hasParticle(at, word);
    }

    private boolean isKnown(int at) {
        for (Match match : clues.at(at)) {
            if (match.cut() == 0) {
                return true;
            }
        }
        return clues.words().analysis(at).is(PartOfSpeech.VERB);
    }

    /** «والارتجالي الكوميدي»: two definite words describe, a name has one article at most. */
    boolean isDescription(int first, int second) {
        boolean definite = false;
        for (Stem stem : clues.stems(first)) {
            definite |= stem.isDefinite();
        }
        return definite && Stem.isDefinite(clues.word(second));
    }

    boolean hasEnding(int at) {
        String word = clues.word(at);
        return word.endsWith("ات") || word.endsWith("ته") || word.endsWith("يه");
    }

    /** «ابن خالها», «أبو زوجها»: relatives are no names. */
    static boolean hasPronoun(String word) {
        return word.endsWith("ها")
                || word.endsWith("هم")
                || word.endsWith("هما")
                || word.endsWith("تنا")
                || word.endsWith("وا");
    }

    /** Whether what remains without و, ف, ب, ل is a word that news knows. */
    private boolean hasParticle(int at, String word) {
        for (Stem stem : clues.stems(at)) {
            boolean commoner =
                    clues.classes().frequency(stem.word()) > clues.classes().frequency(word) + MUCH;
            if (stem.cut() > 0 && commoner) {
                return true;
            }
        }
        return false;
    }
}
