package org.rawi.token;

/**
 * Says of most words at once that they are not in a set, so that the set itself is asked for the few others: one bit a
 * word (B. Bloom, Space/time trade-offs in hash coding, 1970, with a single hash function).
 */
public final class WordFilter {

    private static final int BITS = 1 << 15;

    private final long[] seen = new long[BITS / Long.SIZE];

    public void add(String word) {
        int place = place(word);
        seen[place / Long.SIZE] |= 1L << place;
    }

    /** False only for words that were not added. */
    public boolean mayHold(String word) {
        int place = place(word);
        return (seen[place / Long.SIZE] & 1L << place) != 0;
    }

    private static int place(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & (BITS - 1);
    }
}
