package org.rawi.formats.score;

import org.rawi.text.Span;

/**
 * One thing that a reading missed, invented or got wrong.
 *
 * @param cause what went wrong, in words that other mistakes share: {@code noun as trigger missed}
 * @param report its id
 * @param span where, in UTF-16 code units of the report's text
 * @param what the item in words, or {@code should be X, is Y}
 * @param why what the reading says for itself; empty for what it missed
 * @param sentence the sentence in which it stands
 */
public record Mistake(
        Layer layer, Kind kind, String cause, String report, Span span, String what, String why, String sentence) {

    /** How it is wrong. */
    public enum Kind {
        MISSED,
        INVENTED,
        WRONG
    }
}
