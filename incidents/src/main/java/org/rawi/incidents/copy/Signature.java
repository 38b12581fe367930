package org.rawi.incidents.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A sketch of a text by which copies are found without comparing texts: MinHash (Broder, 1997) over runs of four folded words, looked up by
 * bands (Indyk and Motwani, 1998; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3). Immutable.
 */
public final class Signature {

    private static final int MINIMA = 64;
    private static final int ROWS = 2;
    private static final int BYTES = Integer.BYTES * (MINIMA + 1);

    /** How much of the shorter text stands in the longer one where they are copies. */
    private static final double COPY = 0.8;

    /** Shorter texts are too easily alike: a caption, a line of results. */
    private static final int FEWEST = 20;

    private final int size;
    private final int[] minima;

    private Signature(int size, int[] minima) {
        this.size = size;
        this.minima = minima;
    }

    public static Signature of(String text) {
        long[] shingles = Shingles.of(text);
        int[] minima = new int[MINIMA];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < MINIMA; i++) {
                minima[i] = Math.min(minima[i], (int) (Hashing.mix(shingle + i * 0x9E3779B97F4A7C15L) >>> 33));
            }
        }
        return new Signature(shingles.length, minima);
    }

    /**
     * What to look copies up by: texts that share a band may be copies. Two that have half of their runs in common share one all but surely,
     * two that have a fiftieth in common share one in eighty times. None for a text too short to be known again.
     */
    public long[] bands() {
        long[] bands = new long[size < FEWEST ? 0 : MINIMA / ROWS];
        for (int band = 0; band < bands.length; band++) {
            bands[band] = Hashing.mix((long) minima[band * ROWS] << Integer.SIZE | minima[band * ROWS + 1]) + band;
        }
        return bands;
    }

    /** The share of runs that two texts have in common among all that they have, from 0 to 1; estimated, give or take 0.06. */
    public double likeness(Signature other) {
        int same = 0;
        for (int i = 0; i < MINIMA; i++) {
            same += minima[i] == other.minima[i] ? 1 : 0;
        }
        return (double) same / MINIMA;
    }

    /** How much of the shorter text stands in the longer one, from 0 to 1; estimated from the likeness and the sizes of both. */
    public double containment(Signature other) {
        double likeness = likeness(other);
        double common = likeness * (size + other.size) / (1 + likeness);
        return Math.min(1, common / Math.max(1, Math.min(size, other.size)));
    }

    /** Whether one is the other's text, whole or cut, with few words changed. */
    public boolean isCopyOf(Signature other) {
        return Math.min(size, other.size) >= FEWEST && containment(other) >= COPY;
    }

    /** 260 bytes, to be kept. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).putInt(size);
        bytes.asIntBuffer().put(minima);
        return bytes.array();
    }

    /** @throws IllegalArgumentException for other bytes than {@link #toBytes} gives */
    public static Signature of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("signature: expected " + BYTES + " bytes, found " + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int size = buffer.getInt();
        int[] minima = new int[MINIMA];
        buffer.asIntBuffer().get(minima);
        return new Signature(size, minima);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && size == that.size && Arrays.equals(minima, that.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }
}
