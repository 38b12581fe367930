package org.rawi.analysis;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Chooses one reading for each word of a sentence: a linear model over candidates and neighbouring tags, decoded exactly
 * (Viterbi 1967), trained as an averaged perceptron (Collins 2002) by {@code lab/run train-morph}.
 */
public final class Tagger {

    /** Number of weights. */
    public static final int SIZE = 1 << FeatureHash.BITS;

    private static final int MAGIC = 0x52574D54;
    private static final String RESOURCE = "tagger.bin";

    private final float[] weights;

    /**
     * @param weights {@link #SIZE} of them; not copied, so that a trainer may go on changing them
     */
    public Tagger(float[] weights) {
        this.weights = weights;
    }

    static Tagger builtIn() {
        try (InputStream in = Tagger.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("model " + RESOURCE + " is missing from the reader's resources");
            }
            return read(new DataInputStream(new java.io.BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("model " + RESOURCE + " could not be read", e);
        }
    }

    private static Tagger read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("expected a tagger model, found another file");
        }
        // Only proportions matter; sums of whole numbers are exact, so that their order doesn't.
        in.readFloat();
        byte[] quantised = in.readNBytes(SIZE);
        float[] weights = new float[quantised.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = quantised[i];
        }
        return new Tagger(weights);
    }

    /** Writes weights in one byte each. */
    public static void write(float[] weights, DataOutputStream out) throws IOException {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest / Byte.MAX_VALUE;
        out.writeInt(MAGIC);
        out.writeFloat(scale);
        for (float weight : weights) {
            out.writeByte(Math.round(weight / scale));
        }
    }

    /** Index of the chosen reading of each token. */
    public int[] choose(Lattice lattice) {
        int size = lattice.size();
        int[][] back = new int[size][];
        float[] before = {};
        for (int i = 0; i < size; i++) {
            float[] scores = new float[lattice.readings(i)];
            back[i] = new int[scores.length];
            for (int r = 0; r < scores.length; r++) {
                scores[r] = scores.length == 1 ? 0 : score(lattice, i, r);
                if (i > 0) {
                    scores[r] += best(lattice, i, r, before, back[i]);
                }
            }
            before = scores;
        }
        return backwards(before, back);
    }

    private float best(Lattice lattice, int at, int reading, float[] before, int[] back) {
        float best = Float.NEGATIVE_INFINITY;
        for (int left = 0; left < before.length; left++) {
            float score = before[left] + weights[lattice.transition(at, left, reading)];
            if (score > best) {
                best = score;
                back[reading] = left;
            }
        }
        return best;
    }

    private static int[] backwards(float[] last, int[][] back) {
        int[] chosen = new int[back.length];
        if (chosen.length == 0) {
            return chosen;
        }
        int best = 0;
        for (int c = 1; c < last.length; c++) {
            if (last[c] > last[best]) {
                best = c;
            }
        }
        for (int i = chosen.length - 1; i >= 0; i--) {
            chosen[i] = best;
            best = back[i][best];
        }
        return chosen;
    }

    private float score(Lattice lattice, int token, int reading) {
        return lattice.isWeighed()
                ? lattice.score(token, reading, this)
                : sum(lattice.wordFeatures(token, reading)) + sum(lattice.contextFeatures(token, reading));
    }

    float weight(int feature) {
        return weights[feature];
    }

    float sum(int[] features) {
        return sum(features, features.length);
    }

    /** The weights of the first {@code size} features. */
    float sum(int[] features, int size) {
        float sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights[features[i]];
        }
        return sum;
    }
}
