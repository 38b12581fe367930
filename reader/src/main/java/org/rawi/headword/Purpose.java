package org.rawi.headword;

import org.rawi.candidate.NameWords;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Stem;

/** What a body is for, as the end of its name: «… لحقوق الإنسان», «… للأنباء», «… للمقاومة». */
final class Purpose {

    private static final int SHORTEST = 4;
    private static final char FOR = 'ل';

    private Purpose() {}

    /** Index after the words of purpose that begin at a token, or -1. */
    static int end(Clues clues, NameWords words, int at) {
        if (at >= clues.size()
                || !clues.tokens().get(at).isWord()
                || !clues.tokens().sentenceOf(at - 1).holds(at)) {
            return -1;
        }
        String word = clues.word(at);
        Match known = words.longestName(at);
        boolean ownLetter = known != null && known.cut() == 0;
        if (word.length() < SHORTEST || word.charAt(0) != FOR || ownLetter) {
            return -1;
        }
        if (word.charAt(1) == FOR) {
            return place(clues, words, Adjectives.from(clues, words, at + 1).end());
        }
        boolean noun = at + 1 < clues.size() && Stem.isDefinite(clues.word(at + 1)) && !words.isStop(at + 1);
        return noun ? place(clues, words, Adjectives.from(clues, words, at + 2).end()) : -1;
    }

    /** «… في إيران», «… في الأراضي المحتلة»: where it works belongs to its name only after what it is for. */
    private static int place(Clues clues, NameWords words, int end) {
        boolean in = end + 1 < clues.size() && clues.word(end).equals("في");
        if (!in || !Stem.isDefinite(clues.word(end + 1))) {
            return end;
        }
        Adjectives adjectives = Adjectives.from(clues, words, end + 2);
        return adjectives.end() > end + 2 ? adjectives.end() : end;
    }
}
