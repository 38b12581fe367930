package org.rawi.tagger;

/**
 * Adds the weights of features, all labels at once: those of even labels in the sixteen-bit lanes of one long value, those of
 * odd labels in another. {@link #MOST} features can't carry into a neighbour.
 */
final class Score implements Sink {

    /** How many features may be summed. */
    static final int MOST = 0xFFFF / 0xFF;

    private static final long LANES = 0x00FF00FF00FF00FFL;

    private final PackedWeights weights;
    private long even;
    private long odd;
    private int count;

    Score(PackedWeights weights) {
        this.weights = weights;
    }

    @Override
    public void add(Template template, int value) {
        long packed = weights.of(template.bucket(value));
        even += packed & LANES;
        odd += packed >>> Byte.SIZE & LANES;
        count++;
    }

    /** Adds weights that were summed before. */
    void add(WordScores.Sum sum) {
        even += sum.even();
        odd += sum.odd();
        count += sum.count();
    }

    /** The sum so far; begins anew. */
    WordScores.Sum taken() {
        WordScores.Sum sum = new WordScores.Sum(even, odd, count);
        clear();
        return sum;
    }

    private void clear() {
        even = 0;
        odd = 0;
        count = 0;
    }

    /** Writes the score of each label to {@code scores} from {@code at} on, and begins anew. */
    void moveTo(int[] scores, int at) {
        int above = PackedWeights.ABOVE * count;
        for (int label = 0; label < Label.COUNT; label++) {
            long lanes = label % 2 == 0 ? even : odd;
            scores[at + label] = (int) (lanes >>> Short.SIZE * (label / 2) & 0xFFFF) - above;
        }
        clear();
    }
}
