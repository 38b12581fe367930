package org.rawi.vocabulary;

import static org.rawi.script.Letters.ALEF;
import static org.rawi.script.Letters.BEH;
import static org.rawi.script.Letters.FEH;
import static org.rawi.script.Letters.KAF;
import static org.rawi.script.Letters.LAM;
import static org.rawi.script.Letters.SEEN;
import static org.rawi.script.Letters.WAW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All ways to cut clitics off a folded word, those that take off least first. */
public final class Segmentations {

    private static final int SHORTEST_CORE = 2;
    private static final String[] ENCLITICS = {"هما", "كما", "ها", "هم", "هن", "نا", "ني", "كم", "ه", "ك", "ي"};

    private Segmentations() {}

    public static List<Segmentation> of(String word) {
        int[] enclitics = enclitics(word);
        List<Segmentation> all = new ArrayList<>(4);
        for (int conjunction = 0; conjunction <= conjunctions(word); conjunction++) {
            for (int preposition = 0; preposition <= prepositions(word, conjunction); preposition++) {
                prefixed(word, conjunction, preposition, enclitics, all);
            }
        }
        return all;
    }

    /** Lengths of the pronouns that may be attached. */
    private static int[] enclitics(String word) {
        int[] lengths = new int[ENCLITICS.length];
        int count = 0;
        for (String enclitic : ENCLITICS) {
            if (word.endsWith(enclitic)) {
                lengths[count++] = enclitic.length();
            }
        }
        return Arrays.copyOf(lengths, count);
    }

    private static void prefixed(
            String word, int conjunction, int preposition, int[] enclitics, List<Segmentation> all) {
        add(word, conjunction, preposition, 0, 0, all);
        int article = article(word, conjunction + preposition, preposition == 1);
        if (article > 0) {
            add(word, conjunction, preposition, article, 0, all);
            return;
        }
        for (int enclitic : enclitics) {
            add(word, conjunction, preposition, 0, enclitic, all);
        }
    }

    private static void add(
            String word, int conjunction, int preposition, int article, int enclitic, List<Segmentation> all) {
        if (word.length() - conjunction - preposition - article - enclitic >= SHORTEST_CORE) {
            Segmentation cut = Segmentation.of(word, conjunction, preposition, article, enclitic);
            int place = all.size();
            while (place > 0 && all.get(place - 1).stripped() > cut.stripped()) {
                place--;
            }
            all.add(place, cut);
        }
    }

    private static int conjunctions(String word) {
        char c = word.charAt(0);
        return c == WAW || c == FEH ? 1 : 0;
    }

    private static int prepositions(String word, int from) {
        if (from >= word.length()) {
            return 0;
        }
        char c = word.charAt(from);
        return c == BEH || c == LAM || c == KAF || c == SEEN ? 1 : 0;
    }

    private static int article(String word, int from, boolean afterPreposition) {
        if (word.startsWith("ال", from)) {
            return 2;
        }
        boolean assimilated = afterPreposition
                && from + 1 < word.length()
                && word.charAt(from - 1) == LAM
                && word.charAt(from) == LAM;
        return assimilated && word.charAt(from + 1) != ALEF ? 1 : 0;
    }
}
