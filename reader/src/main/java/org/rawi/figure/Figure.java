package org.rawi.figure;

import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/**
 * A count of people or things that belongs to what happened.
 *
 * @param span number and counted noun
 * @param low lower bound, inclusive; null where the words give none
 * @param high upper bound, inclusive; null where the words give none
 * @param approximate «نحو», «عشرات» and the like
 * @param claim id of the innermost claim that gives it, null where the outlet itself does
 * @param why the rules that read the number and chose the kind
 */
public record Figure(
        Span span,
        Kind kind,
        @Nullable Long low,
        @Nullable Long high,
        boolean approximate,
        @Nullable String claim,
        String why) {

    /** What is counted. */
    public enum Kind {
        KILLED,
        INJURED,
        MISSING,
        DETAINED,
        ABDUCTED,
        DISPLACED,
        PARTICIPANTS,
        WEAPONS,
        MONEY,
        OTHER
    }
}
