package org.rawi.time;

import java.time.LocalDate;

/**
 * Days that words mean.
 *
 * @param end index after the last token
 * @param to inclusive
 * @param rule which kind of rule resolved it
 * @param why the rule and the table rows
 */
record Resolved(int end, LocalDate from, LocalDate to, Rule rule, String why) {

    /** The rules, as far as neighbours must tell them apart. */
    enum Rule {
        CALENDAR,
        WEEKDAY,
        RELATIVE
    }

    static Resolved day(int end, LocalDate day, Rule rule, String why) {
        return new Resolved(end, day, day, rule, why);
    }

    boolean isDay() {
        return from.equals(to);
    }

    Resolved endingAt(int newEnd) {
        return new Resolved(newEnd, from, to, rule, why);
    }

    Resolved because(String reason) {
        return new Resolved(end, from, to, rule, reason + "; " + why);
    }
}
