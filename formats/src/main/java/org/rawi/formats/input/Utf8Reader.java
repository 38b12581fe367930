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
        CharBuffer chars = CharBuffer.wrap(target, from, length);
        while (true) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, ended);
            count(before, bytes.position());
            if (result.isError()) {
                throw new MalformedText(bytes.get(bytes.position()) & 0xFF, offset, line);
            }
            int decoded = length - chars.remaining();
            if (decoded > 0 || length == 0) {
                return decoded;
            }
            if (result.isOverflow()) {
                return oneWideCharacter(target, from);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    /** Readers are hardly ever asked for a single char; where one is, half a surrogate pair can't be kept back. */
    private int oneWideCharacter(char[] target, int from) throws IOException {
        throw new IOException("expected room for two chars at " + from + " of " + target.length);
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
