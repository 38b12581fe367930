package org.rawi.token;

import org.rawi.text.Span;

/**
 * A word, number or mark at its place.
 *
 * @param span where it stands, in UTF-16 code units of the text
 * @param kind what it is
 * @param folded its folded form, by which tables and models know it; never empty
 */
public record Token(Span span, Kind kind, String folded) {

    /** What a token is, told by its characters and, for straight quotation marks, by its pair. */
    public enum Kind {
        /** An Arabic word, with its clitics. */
        WORD,
        /** A word of Latin or other letters. */
        FOREIGN,
        /** Digits of any of the three scripts, with separators between digits. */
        NUMBER,
        /** A mark that opens a quotation. */
        OPEN_QUOTE,
        /** A mark that closes a quotation. */
        CLOSE_QUOTE,
        /** The underscore that joins the words of a hashtag. */
        JOINER,
        /** Any other punctuation mark. */
        PUNCTUATION,
        /** Emoji and other signs. */
        SYMBOL
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it is a word of any script. */
    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.FOREIGN;
    }

    /** Whether it is this punctuation mark. */
    public boolean isMark(char mark) {
        return kind == Kind.PUNCTUATION && folded.length() == 1 && folded.charAt(0) == mark;
    }
}
