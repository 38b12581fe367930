package org.rawi.formats.score;

/**
 * Counts of one layer and what follows from them.
 *
 * @param right how many are in both
 * @param gold how many there should be
 * @param read how many were read
 */
public record Tally(int right, int gold, int read) {

    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(right + other.right, gold + other.gold, read + other.read);
    }

    /** From 0 to 1; 0 where nothing was read. */
    public double precision() {
        return read == 0 ? 0 : (double) right / read;
    }

    /** From 0 to 1; 0 where there is no gold. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** From 0 to 1; 1 where there was nothing to find and nothing was read. */
    public double f1() {
        return gold + read == 0 ? 1 : 2.0 * right / (gold + read);
    }
}
