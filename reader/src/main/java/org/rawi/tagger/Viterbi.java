package org.rawi.tagger;

import java.util.Arrays;

/** The best sequence of labels (Viterbi, 1967) under what each token may be. Linear in the number of tokens. Immutable. */
public final class Viterbi {

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    private static final int BEGINNING = Label.COUNT;
    /** Which labels, and the beginning, may stand before each label. */
    private static final int[][] BEFORE = before();

    private final int[][] steps;

    /**
     * @param steps of each label after each; the last row is of the beginning
     */
    public Viterbi(int[][] steps) {
        this.steps = steps;
    }

    private static int[][] before() {
        int[][] before = new int[Label.COUNT][];
        for (Label label : Label.values()) {
            int[] may = new int[Label.COUNT + 1];
            int count = 0;
            for (Label last : Label.values()) {
                if (label.mayFollow(last)) {
                    may[count++] = last.ordinal();
                }
            }
            if (!label.isInside()) {
                may[count++] = BEGINNING;
            }
            before[label.ordinal()] = Arrays.copyOf(may, count);
        }
        return before;
    }

    /**
     * Labels the tokens of one sentence.
     *
     * @param scores of each label at each token, {@link Label#COUNT} a token
     * @param allowed bits of the labels that each token may have
     * @param first index of the sentence's first token
     * @param end index after its last
     * @param labels where to write the label numbers, one a token
     */
    public void decode(int[] scores, int[] allowed, int first, int end, int[] labels) {
        byte[] from = new byte[(end - first) * Label.COUNT];
        int[] best = new int[Label.COUNT + 1];
        int[] now = new int[Label.COUNT + 1];
        Arrays.fill(best, IMPOSSIBLE);
        best[BEGINNING] = 0;
        now[BEGINNING] = IMPOSSIBLE;
        for (int i = first; i < end; i++) {
            for (int label = 0; label < Label.COUNT; label++) {
                int last = (allowed[i] >> label & 1) == 0 ? -1 : last(best, label);
                from[(i - first) * Label.COUNT + label] = (byte) Math.max(last, 0);
                now[label] = last < 0 ? IMPOSSIBLE : best[last] + steps[last][label] + scores[i * Label.COUNT + label];
            }
            int[] spare = best;
            best = now;
            now = spare;
            now[BEGINNING] = IMPOSSIBLE;
        }
        trace(best, from, first, end, labels);
    }

    /** The label before which the best way to a label comes from, or -1 where no way leads there. */
    private int last(int[] best, int label) {
        int from = -1;
        int most = IMPOSSIBLE;
        for (int last : BEFORE[label]) {
            int score = best[last] <= IMPOSSIBLE ? IMPOSSIBLE : best[last] + steps[last][label];
            if (score > most) {
                most = score;
                from = last;
            }
        }
        return from;
    }

    private static void trace(int[] best, byte[] from, int first, int end, int[] labels) {
        int label = 0;
        for (int i = 1; i < Label.COUNT; i++) {
            label = best[i] > best[label] ? i : label;
        }
        for (int i = end - 1; i >= first; i--) {
            labels[i] = label;
            label = from[(i - first) * Label.COUNT + label];
        }
    }
}
