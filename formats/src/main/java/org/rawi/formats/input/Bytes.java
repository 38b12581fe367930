package org.rawi.formats.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.zip.GZIPInputStream;

/** The unpacked bytes of one input, without a byte order mark, and what their beginning tells. */
final class Bytes {

    /** How much of an input is looked at to tell what it is. */
    private static final int LOOK = 1 << 16;

    private final BufferedInputStream in;
    private final byte[] beginning;
    private final boolean marked;

    Bytes(InputStream raw) throws IOException {
        this.in = unpacked(raw);
        byte[] first = peek(in, LOOK);
        this.marked =
                first.length >= 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
        if (marked) {
            in.skipNBytes(3);
        }
        this.beginning = marked ? peek(in, LOOK) : first;
    }

    private static BufferedInputStream unpacked(InputStream raw) throws IOException {
        BufferedInputStream packed = new BufferedInputStream(raw, LOOK);
        byte[] magic = peek(packed, 2);
        boolean isGzip = magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B;
        return isGzip ? new BufferedInputStream(unhurried(new GZIPInputStream(packed, LOOK)), LOOK) : packed;
    }

    /** A stream that is never asked for more while it has given something: what comes before a damage is not lost. */
    private static InputStream unhurried(InputStream in) {
        return new FilterInputStream(in) {

            @Override
            public int available() {
                return 0;
            }
        };
    }

    /** The first bytes, up to the first damage; they stay to be read. */
    private static byte[] peek(BufferedInputStream in, int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        in.mark(length);
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                bytes.write(b);
                if (bytes.size() == length) {
                    break;
                }
            }
        } catch (IOException e) {
            if (bytes.size() == 0) {
                throw e;
            }
        }
        in.reset();
        return bytes.toByteArray();
    }

    /** At most the first 64 KiB; they stay to be read. */
    byte[] beginning() {
        return beginning;
    }

    /** How many bytes stand before {@link #stream()}. */
    int skipped() {
        return marked ? 3 : 0;
    }

    boolean isEmpty() {
        return beginning.length == 0;
    }

    boolean isUtf16() {
        if (beginning.length < 2) {
            return false;
        }
        int mark = (beginning[0] & 0xFF) << 8 | beginning[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** Offset of the first zero byte in the beginning, or -1: text has none. */
    int zero() {
        for (int i = 0; i < beginning.length; i++) {
            if (beginning[i] == 0) {
                return i + skipped();
            }
        }
        return -1;
    }

    InputStream stream() {
        return in;
    }

    /**
     * Decodes UTF-8.
     *
     * @param offset of the first byte and {@code line} it stands in, for messages
     */
    static String decode(byte[] bytes, long offset, long line) throws IOException {
        StringWriter text = new StringWriter(bytes.length);
        try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes), offset, line)) {
            reader.transferTo(text);
        }
        return text.toString();
    }
}
