package org.rawi.vocabulary;

/** Hashes of words in ascending order; one is found in a step or two, from where those of its upper half begin. */
public final class SortedHashes {

    private static final int HALVES = 1 << 16;

    private final int[] hashes;
    private final int[] starts = new int[HALVES + 1];

    /** @param ascending not copied */
    public SortedHashes(int[] ascending) {
        hashes = ascending;
        for (int hash : ascending) {
            starts[half(hash) + 1]++;
        }
        for (int i = 0; i < HALVES; i++) {
            starts[i + 1] += starts[i];
        }
    }

    /** The upper half of a hash, in the order of whole hashes. */
    private static int half(int hash) {
        return (hash >> 16) + HALVES / 2;
    }

    /** Place of a hash, -1 where it is not among them. */
    public int find(int hash) {
        int half = half(hash);
        for (int i = starts[half]; i < starts[half + 1]; i++) {
            if (hashes[i] == hash) {
                return i;
            }
        }
        return -1;
    }
}
