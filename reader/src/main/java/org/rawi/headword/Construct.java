package org.rawi.headword;

import org.jspecify.annotations.Nullable;
import org.rawi.candidate.NameWords;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.gazetteer.WordOrder;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;

/**
 * The nouns of an idafa after an indefinite head, up to the first definite or known one.
 *
 * @param end index after the last
 * @param ends what known name it ends in, or null for a common noun
 * @param words how many nouns stand before that name
 * @param national whether the common noun says of which country, as a name's own last word
 */
record Construct(int end, @Nullable Match ends, int words, boolean national) {

    private static final int MAX_NOUNS = 3;

    static @Nullable Construct from(Clues clues, NameWords words, int from) {
        int at = from;
        for (int i = 0; i < MAX_NOUNS && at >= 0 && at < clues.size(); i++) {
            Match name = words.longestName(at);
            if (name != null
                    && name.cut() == 0
                    && clues.tokens().sentenceOf(from - 1).holds(at)) {
                return new Construct(name.end(), name, i, false);
            }
            if (!goesOn(clues, words, at)) {
                return null;
            }
            if (Stem.isDefinite(clues.word(at))) {
                Match nisba = clues.longest(at, Sort.NISBA);
                return new Construct(at + 1, null, i, nisba != null && nisba.cut() == 0);
            }
            at = WordOrder.next(clues.tokens(), at);
        }
        return null;
    }

    /** A noun without particles may go on with a name; so may a definite one whatever the analysis. */
    private static boolean goesOn(Clues clues, NameWords words, int at) {
        Traits traits = clues.words().traits(at);
        boolean particle = traits.hasPreposition() || traits.hasConjunction();
        return clues.tokens().get(at).isWord()
                && !words.isStop(at)
                && !particle
                && !clues.words().analysis(at).is(PartOfSpeech.VERB);
    }

    /** Index of the known name's first token, or of the common noun. */
    int first() {
        return ends == null ? end - 1 : ends.first();
    }

    /** Whether the known name is a single word or has no head of its own to lead it. */
    boolean isOneWord(Clues clues) {
        return ends != null && !(ends.size() > 1 && clues.is(ends.first(), Sort.HEAD));
    }

    /** Whether the known name is of a sort. */
    boolean isName(Sort sort) {
        return ends != null && ends.is(sort);
    }
}
