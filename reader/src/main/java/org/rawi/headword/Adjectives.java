package org.rawi.headword;

import org.rawi.candidate.NameWords;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;

/**
 * The definite adjectives that go on a name.
 *
 * @param end index after the last
 * @param national whether one of them is of a place
 */
record Adjectives(int end, boolean national) {

    private static final int MAX = 3;

    static Adjectives from(Clues clues, NameWords words, int from) {
        return from(clues, words, from, false);
    }

    /**
     * @param feminine whether they must be feminine, to agree with their noun
     */
    static Adjectives from(Clues clues, NameWords words, int from, boolean feminine) {
        int at = from;
        int end = from;
        for (int i = 0; i < MAX && at < clues.size(); i++) {
            Match nisba = clues.longest(at, Sort.NISBA);
            if (feminine && !clues.word(at).endsWith("ه")) {
                break;
            }
            if (nisba != null && nisba.cut() == 0 && Stem.isDefinite(clues.word(at))) {
                return new Adjectives(nisba.end(), true);
            }
            if (!isAdjective(clues, words, at)) {
                break;
            }
            at++;
            end = at;
        }
        return new Adjectives(end, false);
    }

    private static boolean isAdjective(Clues clues, NameWords words, int at) {
        String word = clues.word(at);
        return clues.tokens().get(at).isWord()
                && Stem.isDefinite(word)
                && !words.isStop(at)
                && (word.endsWith("ي") || word.endsWith("يه") || words.isNameAdjective(word));
    }
}
