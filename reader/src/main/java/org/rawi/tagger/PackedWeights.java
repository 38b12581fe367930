package org.rawi.tagger;

/**
 * The weights of a feature's seven labels in one long value, a byte each, so that all fetch and add at once. A byte is stored
 * {@link #ABOVE} higher than it is and never negative.
 */
final class PackedWeights {

    static final int ABOVE = 128;

    private final long[] packed;

    PackedWeights(byte[] weights) {
        packed = new long[weights.length / Label.COUNT];
        for (int i = 0; i < packed.length * Label.COUNT; i++) {
            long above = weights[i] + ABOVE;
            packed[i / Label.COUNT] |= above << Byte.SIZE * (i % Label.COUNT);
        }
    }

    long of(int bucket) {
        return packed[bucket];
    }
}
