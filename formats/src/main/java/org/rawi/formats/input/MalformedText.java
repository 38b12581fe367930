package org.rawi.formats.input;

import java.io.IOException;
import java.util.Locale;

/** Bytes that are not UTF-8, with their place. */
final class MalformedText extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param value the first byte that does not fit
     * @param offset of that byte, counted from 0, in the (unpacked) input
     * @param line in which it stands, counted from 1
     */
    MalformedText(int value, long offset, long line) {
        super(String.format(Locale.ROOT, "byte 0x%02X at offset %d (line %d) is not UTF-8", value, offset, line));
    }
}
