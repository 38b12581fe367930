package org.rawi.formats.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, with their offsets; a line ends before {@code \n}. */
final class ByteLines {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 15];
    private int next;
    private int end;
    private long start;
    private long offset;

    /**
     * @param offset of the first byte of {@code in}
     * @param longest how many bytes of a line are kept at most
     */
    ByteLines(InputStream in, long offset, int longest) {
        this.in = in;
        this.offset = offset;
        this.longest = longest;
    }

    /** The next line, or null after the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        start = offset;
        while (next < end || fill()) {
            int stop = newline();
            line.write(buffer, next, Math.min(stop - next, longest - line.size()));
            boolean whole = stop < end;
            int after = whole ? stop + 1 : stop;
            offset += after - next;
            next = after;
            if (whole) {
                return line.toByteArray();
            }
        }
        return offset > start ? line.toByteArray() : null;
    }

    /** Offset of the first byte of the line last given. */
    long start() {
        return start;
    }

    /** How many bytes the line last given takes with its end, kept or not. */
    long length() {
        return offset - start;
    }

    private int newline() {
        int at = next;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }
}
