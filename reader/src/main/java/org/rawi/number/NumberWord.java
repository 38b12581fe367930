package org.rawi.number;

import org.rawi.lexicon.Entry;

/**
 * A row of the table of number words.
 *
 * @param thousandths the value times {@link Digits#SCALE}; of a fraction too
 * @param where the row
 */
record NumberWord(Kind kind, long thousandths, String where) {

    /** The kinds of {@code number-words.tsv}. */
    enum Kind {
        /** 0 to 19. */
        UNIT,
        /** One of the group that follows: أحد, إحدى. */
        ONE,
        /** One of a group named before: إحداها, أحدهم. */
        ONE_OF_THEM,
        DUAL,
        /** Both: كلا, كلتا; no count of its own. */
        BOTH,
        TEN,
        HUNDRED,
        /** A thousand, million and so on that multiplies what stands before it. */
        MULTIPLIER,
        /** The same twice: ألفان. It multiplies nothing. */
        TWO_MULTIPLIERS,
        FRACTION
    }

    static NumberWord of(Entry entry) {
        long thousandths = Math.round(Double.parseDouble(entry.get("value")) * Digits.SCALE);
        return new NumberWord(kind(entry.get("kind"), thousandths / Digits.SCALE), thousandths, entry.where());
    }

    long value() {
        return thousandths / Digits.SCALE;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    private static Kind kind(String kind, long value) {
        return switch (kind) {
            case "one" -> Kind.ONE;
            case "one-of-them" -> Kind.ONE_OF_THEM;
            case "dual" -> Kind.DUAL;
            case "both" -> Kind.BOTH;
            case "ten" -> Kind.TEN;
            case "hundred" -> Kind.HUNDRED;
            case "thousand", "million" -> Long.toString(value).startsWith("2") ? Kind.TWO_MULTIPLIERS : Kind.MULTIPLIER;
            case "fraction" -> Kind.FRACTION;
            default -> Kind.UNIT;
        };
    }
}
