package org.rawi.figure;

import org.rawi.lexicon.Entry;

/**
 * A row of the table of quantifiers.
 *
 * @param after whether it may stand after the count
 * @param where the row
 */
record Quantifier(Turn turn, boolean after, String where) {

    /** What a quantifier does, as its table explains it. */
    enum Turn {
        MORE,
        AT_LEAST,
        LESS,
        AT_MOST,
        ABOUT,
        RANGE,
        VAGUE,
        SEVERAL,
        SOME,
        OTHERS,
        THEM,
        PART,
        TOTAL;

        /** Whether it turns a number beside it. */
        boolean turnsANumber() {
            return ordinal() <= ABOUT.ordinal();
        }

        /** Whether it counts by itself, without bounds. */
        boolean isVague() {
            return this == VAGUE || this == SEVERAL || this == SOME;
        }
    }

    static Quantifier of(Entry entry) {
        Turn turn = switch (entry.kind()) {
            case "more" -> Turn.MORE;
            case "at-least" -> Turn.AT_LEAST;
            case "less" -> Turn.LESS;
            case "at-most" -> Turn.AT_MOST;
            case "about" -> Turn.ABOUT;
            case "range" -> Turn.RANGE;
            case "vague" -> Turn.VAGUE;
            case "several" -> Turn.SEVERAL;
            case "others" -> Turn.OTHERS;
            case "them" -> Turn.THEM;
            case "part" -> Turn.PART;
            case "total" -> Turn.TOTAL;
            default -> Turn.SOME;
        };
        return new Quantifier(turn, entry.get("place").equals("after"), entry.where());
    }
}
