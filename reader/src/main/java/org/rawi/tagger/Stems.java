package org.rawi.tagger;

import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.KnownWord;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Stem;
import org.rawi.script.Letters;

/**
 * Each word of a report without its attached particles: what the tables know wins, then what stands alone elsewhere in the
 * report, then what is the commoner word.
 */
final class Stems {

    private final Clues clues;
    private final StemBits whole;
    private final int[] chosen;

    Stems(Clues clues) {
        this.clues = clues;
        chosen = new int[clues.size()];
        whole = new StemBits(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            whole.add(clues.known(i).hash(0), 1);
        }
        for (int i = 0; i < chosen.length; i++) {
            KnownWord word = clues.known(i);
            chosen[i] = word.stems().size() == 1 ? 0 : choose(i, word);
        }
    }

    Stem at(int token) {
        return clues.stems(token).get(chosen[token]);
    }

    /** Its number among the stems of the token. */
    int number(int token) {
        return chosen[token];
    }

    private int choose(int token, KnownWord word) {
        int known = known(token, word);
        return known < 0 ? commonest(word) : known;
    }

    private int known(int token, KnownWord word) {
        for (Match match : clues.at(token)) {
            for (int i = 0; i < word.stems().size(); i++) {
                int cut = word.stems().get(i).cut();
                if (cut == match.cut() && (cut == 0 || isLikely(word, i, clues.word(token)))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isLikely(KnownWord word, int stem, String folded) {
        return word.frequency(stem) >= word.frequency(0)
                && folded.charAt(word.stems().get(stem).cut() - 1) != Letters.KAF;
    }

    private int commonest(KnownWord word) {
        int best = 0;
        int most = weight(word, 0);
        for (int i = 1; i < word.stems().size(); i++) {
            int weight = weight(word, i);
            if (weight > most) {
                best = i;
                most = weight;
            }
        }
        return best;
    }

    private int weight(KnownWord word, int stem) {
        boolean cut = stem > 0;
        boolean bareArticle = cut && word.stems().get(stem).isDefinite();
        boolean elsewhere = cut && whole.of(word.hash(stem)) != 0;
        return 2 * word.frequency(stem) + (bareArticle ? 1 : 0) + (elsewhere ? 1 : 0);
    }
}
