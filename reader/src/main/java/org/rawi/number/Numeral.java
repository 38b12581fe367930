package org.rawi.number;

/**
 * A cardinal number in the text.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param value zero or more
 * @param form how it is written
 * @param definite whether it carries the article («الرجال الثلاثة»)
 * @param where the table rows of its words, or {@code digits}
 */
public record Numeral(int first, int end, long value, Form form, boolean definite, String where) {

    /** How a number is written. */
    public enum Form {
        DIGITS,
        WORDS,
        /** أحد, إحدى: one of the group that follows. */
        ONE_OF,
        /** إحداها, أحدهم: one of a group that the text named before. */
        ONE_OF_THEM
    }

    /** Whether it is one of a group. */
    public boolean isOne() {
        return form == Form.ONE_OF || form == Form.ONE_OF_THEM;
    }

    public boolean is(Form wanted) {
        return form == wanted;
    }
}
