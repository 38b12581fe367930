package org.rawi.tagger;

/** Bits by stem: a hash table of open places, at most half full. */
final class StemBits {

    private final int[] stems;
    private final int[] bits;
    private final int mask;

    /**
     * @param most how many stems may be added
     */
    StemBits(int most) {
        int size = Math.max(2, Integer.highestOneBit(most) * 4);
        stems = new int[size];
        bits = new int[size];
        mask = size - 1;
    }

    /** Adds bits, not none, to those of a stem. */
    void add(int stem, int more) {
        int at = place(stem);
        stems[at] = stem;
        bits[at] |= more;
    }

    int of(int stem) {
        return bits[place(stem)];
    }

    private int place(int stem) {
        int at = stem & mask;
        while (bits[at] != 0 && stems[at] != stem) {
            at = at + 1 & mask;
        }
        return at;
    }
}
