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

    /** Writes the score of each label to {@code scores} from {@code at} on, and begins anew. */
    void moveTo(int[] scores, int at) {
        int above = PackedWeights.ABOVE * count;
        for (int label = 0; label < Label.COUNT; label++) {
            long lanes = label % 2 == 0 ? even : odd;
            scores[at + label] = (int) (lanes >>> Short.SIZE * (label / 2) & 0xFFFF) - above;
        }
        even = 0;
        odd = 0;
        count = 0;
    }
}
