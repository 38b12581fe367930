package org.rawi.spelling;

import java.util.List;
import org.rawi.text.Span;

/**
 * A typing error and how it is read.
 *
 * @param span the characters that were mistyped, in UTF-16 code units of the text
 * @param error what went wrong
 * @param read the folded words that are read there
 */
public record Mending(Span span, Error error, List<String> read) {

    /** The kinds of typing errors that are mended. */
    public enum Error {
        GLUED_WORDS("words without a space"),
        SPLIT_WORD("a word with a space in it"),
        MISSING_LETTER("a missing letter"),
        DOUBLED_LETTER("a doubled letter");

        private final String words;

        Error(String words) {
            this.words = words;
        }
    }

    public Mending {
        read = List.copyOf(read);
    }

    /** For {@code why}: what was written and how it was read. */
    public String why(String text) {
        return error.words + ": «" + span.in(text) + "» read as «" + String.join(" ", read) + "»";
    }
}
