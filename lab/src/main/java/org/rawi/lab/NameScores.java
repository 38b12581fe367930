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

    static String heading(String title) {
        return String.format(Locale.ROOT, "%-42s %5s  %5s  %5s  %6s%n", title, "P", "R", "F1", "names");
    }

    String table(String title) {
        StringBuilder table = new StringBuilder(heading(title));
        for (int s = 0; s < SORTS.length; s++) {
            table.append(row(SORTS[s].name().toLowerCase(Locale.ROOT), counts[s]));
        }
        return table.append(row("all")).toString();
    }

    /** All types as one row. */
    String row(String name) {
        int[] all = new int[3];
        for (int[] count : counts) {
            for (int i = 0; i < all.length; i++) {
                all[i] += count[i];
            }
        }
        return row(name, all);
    }

    private static String row(String name, int[] count) {
        double precision = count[2] == 0 ? 0 : (double) count[0] / count[2];
        double recall = count[1] == 0 ? 0 : (double) count[0] / count[1];
        double f1 = count[1] + count[2] == 0 ? 0 : 2.0 * count[0] / (count[1] + count[2]);
        return String.format(Locale.ROOT, "%-42s %.3f  %.3f  %.3f  %6d%n", name, precision, recall, f1, count[1]);
    }
}
