package org.rawi.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of features and of labels in sequence, each in a byte: only their proportions matter.
 *
 * @param weights {@link Label#COUNT} of each feature bucket
 * @param steps weight of a label (second index) after another (first); the last row is of a sentence's beginning
 * @param unit what a weight of 1 was before it was rounded to a byte
 */
public record Model(byte[] weights, byte[][] steps, float unit) {

    private static final int MAGIC = 0x52415749;
    private static final int VERSION = 3;

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeFloat(unit);
        for (byte[] step : steps) {
            out.write(step);
        }
        out.writeInt(weights.length);
        out.write(weights);
    }

    /** The steps as numbers to add. */
    public int[][] wideSteps() {
        int[][] wide = new int[steps.length][Label.COUNT];
        for (int i = 0; i < wide.length; i++) {
            for (int j = 0; j < Label.COUNT; j++) {
                wide[i][j] = steps[i][j];
            }
        }
        return wide;
    }

    /**
     * @throws IOException where the bytes are no model, or of another version
     */
    public static Model read(DataInputStream in) throws IOException {
        int magic = in.readInt();
        int version = in.readInt();
        if (magic != MAGIC || version != VERSION) {
            throw new IOException("name model: expected magic " + Integer.toHexString(MAGIC) + " version " + VERSION
                    + ", found " + Integer.toHexString(magic) + " version " + version);
        }
        float unit = in.readFloat();
        byte[][] steps = new byte[Label.COUNT + 1][Label.COUNT];
        for (byte[] step : steps) {
            in.readFully(step);
        }
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new Model(weights, steps, unit);
    }
}
