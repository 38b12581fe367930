package org.rawi.tagger;

import java.util.Arrays;

/** The best sequence of labels (Viterbi, 1967) under what each token may be. Linear in the number of tokens. */
public final class Viterbi {

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    private static final Label[] LABELS = Label.values();
    private static final boolean[][] FOLLOWS = follows();

    private Viterbi() {}

    private static boolean[][] follows() {
        boolean[][] follows = new boolean[Label.COUNT + 1][Label.COUNT];
        for (Label label : LABELS) {
            for (Label before : LABELS) {
                follows[before.ordinal()][label.ordinal()] = label.mayFollow(before);
            }
            follows[Label.COUNT][label.ordinal()] = !label.isInside();
        }
        return follows;
    }

    /**
     * @param scores of each label at each token
     * @param steps of each label after each; the last row is of the beginning
     * @param allowed bits of the labels that each token may have
     * @return label numbers, one a token
     */
    public static int[] decode(int[][] scores, int[][] steps, int[] allowed) {
        int n = scores.length;
        int[][] from = new int[n][Label.COUNT];
        int[] best = new int[Label.COUNT + 1];
        Arrays.fill(best, IMPOSSIBLE);
        best[Label.COUNT] = 0;
        for (int i = 0; i < n; i++) {
            best = step(best, scores[i], steps, allowed[i], from[i]);
        }
        return trace(best, from);
    }

    private static int[] step(int[] before, int[] scores, int[][] steps, int allowed, int[] from) {
        int[] now = new int[Label.COUNT + 1];
        Arrays.fill(now, IMPOSSIBLE);
        for (int label = 0; label < Label.COUNT; label++) {
            if ((allowed & 1 << label) == 0) {
                continue;
            }
            for (int last = 0; last <= Label.COUNT; last++) {
                if (FOLLOWS[last][label] && before[last] > IMPOSSIBLE) {
                    int score = before[last] + steps[last][label] + scores[label];
                    if (score > now[label]) {
                        now[label] = score;
                        from[label] = last;
                    }
                }
            }
        }
        return now;
    }

    private static int[] trace(int[] best, int[][] from) {
        int[] labels = new int[from.length];
        int label = 0;
        for (int i = 1; i < Label.COUNT; i++) {
            label = best[i] > best[label] ? i : label;
        }
        for (int i = from.length - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i][label];
        }
        return labels;
    }
}
