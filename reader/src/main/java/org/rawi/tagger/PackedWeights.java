package org.rawi.tagger;

/**
 * The weights of a feature's seven labels in two long values, sixteen bits a label, so that two additions add all seven. A
 * byte is stored 128 higher than it is and never negative; {@link #MOST} features can't carry into a neighbour.
 */
final class PackedWeights {

    /** How many features may be summed. */
    static final int MOST = 0xFFFF / 0xFF;

    private static final int BITS = 16;
    private static final int LANES = 4;
    private static final int ABOVE = 128;

    private final long[] lanes;

    PackedWeights(byte[] weights) {
        int buckets = weights.length / Label.COUNT;
        lanes = new long[buckets * 2];
        for (int bucket = 0; bucket < buckets; bucket++) {
            for (int label = 0; label < Label.COUNT; label++) {
                long lane = weights[bucket * Label.COUNT + label] + ABOVE;
                lanes[bucket * 2 + label / LANES] |= lane << BITS * (label % LANES);
            }
        }
    }

    /** The score of each label. */
    int[] score(int[] buckets) {
        long low = 0;
        long high = 0;
        for (int bucket : buckets) {
            low += lanes[bucket * 2];
            high += lanes[bucket * 2 + 1];
        }
        int[] score = new int[Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            long half = label < LANES ? low : high;
            score[label] = (int) (half >>> BITS * (label % LANES) & 0xFFFF) - ABOVE * buckets.length;
        }
        return score;
    }
}
