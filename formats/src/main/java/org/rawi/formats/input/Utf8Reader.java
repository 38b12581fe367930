package org.rawi.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and stops at the first byte that is none, naming its offset and line; nothing is ever replaced. */
final class Utf8Reader extends Reader {

    private static final int BUFFER = 1 << 14;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private long offset;
    private long line;
    private boolean ended;
    private int kept = -1;

    /**
     * @param offset of the first byte of {@code in}, for messages
     * @param line of the first byte, counted from 1
     */
    Utf8Reader(InputStream in, long offset, long line) {
        this.in = in;
        this.offset = offset;
        this.line = line;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 1) {
            return readOne(target, from);
        }
        CharBuffer chars = CharBuffer.wrap(target, from, length);
        while (true) {
            CoderResult result = decode(chars);
            if (chars.position() > from || length == 0) {
                return chars.position() - from;
            }
            if (result.isUnderflow() && ended) {
                return -1;
            }
            fill();
        }
    }

    /** A character beyond the BMP takes two chars and is never given by halves, so its second half waits here. */
    private int readOne(char[] target, int from) throws IOException {
        if (kept < 0) {
            char[] two = new char[2];
            int read = read(two, 0, 2);
            if (read <= 0) {
                return read;
            }
            target[from] = two[0];
            kept = read == 2 ? two[1] : -1;
        } else {
            target[from] = (char) kept;
            kept = -1;
        }
        return 1;
    }

    private CoderResult decode(CharBuffer chars) throws IOException {
        if (kept >= 0) {
            chars.put((char) kept);
            kept = -1;
        }
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, chars, ended);
        count(before, bytes.position());
        if (result.isError()) {
            throw new MalformedText(bytes.get(bytes.position()) & 0xFF, offset, line);
        }
        return result;
    }

    private void count(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes.get(i) == '\n') {
                line++;
            }
        }
        offset += to - from;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
