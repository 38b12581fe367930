package org.rawi.lab;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rawi.gazetteer.Sort;
import org.rawi.tagger.Label;

/** Precision, recall and F1 of names by type; a name counts where its tokens and type are exactly right. */
final class NameScores {

    private static final Sort[] SORTS = {Sort.PERSON, Sort.ORGANIZATION, Sort.PLACE};

    /** Right, in the gold, found; of each sort. */
    private final int[][] counts = new int[SORTS.length][3];

    void add(int[] gold, int[] found) {
        for (int s = 0; s < SORTS.length; s++) {
            Set<Long> right = names(gold, SORTS[s]);
            Set<Long> got = names(found, SORTS[s]);
            int[] count = counts[s];
            count[1] += right.size();
            count[2] += got.size();
            got.retainAll(right);
            count[0] += got.size();
        }
    }

    private static Set<Long> names(int[] labels, Sort sort) {
        Set<Long> names = new HashSet<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Label.begin(sort).ordinal()) {
                int end = i + 1;
                while (end < labels.length && labels[end] == Label.inside(sort).ordinal()) {
                    end++;
                }
                names.add((long) i << 32 | end);
            }
        }
        return names;
    }

    String table() {
        StringBuilder table = new StringBuilder("type              P      R     F1   names\n");
        int[] all = new int[3];
        for (int s = 0; s < SORTS.length; s++) {
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[s][i];
            }
            table.append(row(SORTS[s].name(), counts[s]));
        }
        return table.append(row("all", all)).toString();
    }

    private static String row(String name, int[] count) {
        double precision = count[2] == 0 ? 0 : (double) count[0] / count[2];
        double recall = count[1] == 0 ? 0 : (double) count[0] / count[1];
        double f1 = count[1] + count[2] == 0 ? 0 : 2.0 * count[0] / (count[1] + count[2]);
        return String.format(Locale.ROOT, "%-14s %.3f  %.3f  %.3f  %6d%n", name, precision, recall, f1, count[1]);
    }
}
