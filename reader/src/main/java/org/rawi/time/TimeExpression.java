package org.rawi.time;

import java.time.LocalDate;
import org.rawi.text.Span;

/**
 * An expression of time and the days it means.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param why the rule that resolved it
 */
public record TimeExpression(Span span, LocalDate from, LocalDate to, String why) {

    public TimeExpression {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("time " + span + ": expected from <= to, found " + from + " and " + to);
        }
    }

    /** {@code 2018-04-09}, or {@code 2018-04-01/2018-04-30} for more than a day. */
    public String iso() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
