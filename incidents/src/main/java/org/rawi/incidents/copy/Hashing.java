package org.rawi.incidents.copy;

/** Numbers that look random and are the same on every machine. */
final class Hashing {

    private Hashing() {}

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): a bijection of 64 bits. */
    static long mix(long bits) {
        long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
