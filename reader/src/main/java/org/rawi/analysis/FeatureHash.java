package org.rawi.analysis;

/** The place of a feature in the tagger's table of weights. */
final class FeatureHash {

    static final int BITS = 17;
    private static final int MASK = (1 << BITS) - 1;

    private FeatureHash() {}

    /** @param template what was looked at; the two values are what was seen */
    static int of(int template, int first, int second) {
        int hash = (template * 0x9E3779B1) ^ (first * 0x85EBCA6B) ^ (second * 0xC2B2AE35);
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >>> 12;
        return hash & MASK;
    }
}
