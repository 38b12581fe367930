package org.rawi.token;

/**
 * Says of most words at once that they are not in a set, so that the set itself is asked for the few others: one bit a
 * word (B. Bloom, Space/time trade-offs in hash coding, 1970, with a single hash function).
 */
public final class WordFilter {

    private static final int BITS = 1 << 15;

    private final long[] seen = new long[BITS / Long.SIZE];

    public void add(String word) {
        int place = place(word.hashCode());
        seen[place / Long.SIZE] |= 1L << place;
    }

    /** False only for words that were not added. */
    public boolean mayHold(String word) {
        return mayHold(word.hashCode());
    }

    /** The same of the letters {@code from} to {@code to} of a word. */
    public boolean mayHold(String word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            // As String.hashCode does.
            hash = 31 * hash + word.charAt(i);
        }
        return mayHold(hash);
    }

    private boolean mayHold(int hash) {
        int place = place(hash);
        return (seen[place / Long.SIZE] & 1L << place) != 0;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 15) & (BITS - 1);
    }
}
