package org.rawi.formats.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days as the format writes them: ISO 8601 dates, also without day or month, with a time of day, or as a range. */
final class Dates {

    private Dates() {}

    /** First and last day, inclusive. */
    record Range(LocalDate from, LocalDate to) {}

    /** The day of an ISO date or date-time, as written: the outlet's own day, whatever the offset. Null when it is none. */
    static @Nullable LocalDate day(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > 10 && "T ".indexOf(trimmed.charAt(10)) < 0) {
            return null;
        }
        try {
            return LocalDate.parse(trimmed.substring(0, Math.min(10, trimmed.length())));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A date, a month, a year, or two of them with a slash between. Null when it is none of these. */
    static @Nullable Range range(String text) {
        int slash = text.indexOf('/');
        @Nullable Range from = period(slash < 0 ? text : text.substring(0, slash));
        @Nullable Range to = slash < 0 ? from : period(text.substring(slash + 1));
        if (from == null || to == null || to.to().isBefore(from.from())) {
            return null;
        }
        return new Range(from.from(), to.to());
    }

    private static @Nullable Range period(String text) {
        try {
            return switch (text.length()) {
                case 4 -> year(Integer.parseInt(text));
                case 7 -> month(YearMonth.parse(text));
                default -> new Range(LocalDate.parse(text), LocalDate.parse(text));
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static Range year(int year) {
        return new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Range month(YearMonth month) {
        return new Range(month.atDay(1), month.atEndOfMonth());
    }
}
