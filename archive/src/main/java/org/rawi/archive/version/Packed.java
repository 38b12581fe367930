package org.rawi.archive.version;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A text as it lies in the database: UTF-8, deflated (RFC 1950). Text that repeats itself, as JSON does, shrinks to a tenth. */
final class Packed {

    /** Twice as fast as the usual level, for a tenth more bytes. */
    private static final int LEVEL = Deflater.BEST_SPEED;

    private static final int BUFFER = 1 << 14;

    private Packed() {}

    static byte[] of(String text) {
        Deflater deflater = new Deflater(LEVEL);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't be written", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** @throws UncheckedIOException where the bytes are damaged */
    static String text(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("expected packed text, found damaged bytes: " + e.getMessage(), e);
        }
    }
}
