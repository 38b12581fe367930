package org.rawi.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rawi.time.Resolved.Rule;

/** Days, weeks, months and years around a day. Weeks begin on Saturday, as in most of the Arab world. */
final class Periods {

    /** Further away nothing in the news is counted in days. */
    private static final long FURTHEST = 2_000;

    private Periods() {}

    /**
     * The unit that lies {@code shift} units after the one that holds a day, or null for a unit without bounds in days.
     *
     * @param end index after the expression's last token
     */
    static @Nullable Resolved shifted(LocalDate day, String unit, long shift, int end, String why) {
        if (Math.abs(shift) > FURTHEST) {
            return null;
        }
        LocalDate from = start(day, unit, shift);
        LocalDate next = from == null ? null : start(day, unit, shift + 1);
        return from == null || next == null ? null : new Resolved(end, from, next.minusDays(1), Rule.RELATIVE, why);
    }

    private static @Nullable LocalDate start(LocalDate day, String unit, long shift) {
        int year = day.getYear();
        return switch (unit) {
            case "day" -> day.plusDays(shift);
            case "week" ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)).plusWeeks(shift);
            case "month" -> day.withDayOfMonth(1).plusMonths(shift);
            case "quarter" ->
                LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1).plusMonths(3 * shift);
            case "year" -> LocalDate.of(year, 1, 1).plusYears(shift);
            case "decade" -> LocalDate.of(year - year % 10, 1, 1).plusYears(10 * shift);
            case "century" -> LocalDate.of(year - year % 100, 1, 1).plusYears(100 * shift);
            default -> null;
        };
    }

    /** A day {@code count} units away, or null for a unit that is shorter than an hour or unknown. */
    static @Nullable LocalDate away(LocalDate day, String unit, long count) {
        if (Math.abs(count) > FURTHEST) {
            return null;
        }
        return switch (unit) {
            case "hour" -> day.plusDays(count / 24);
            case "day" -> day.plusDays(count);
            case "week" -> day.plusWeeks(count);
            case "month" -> day.plusMonths(count);
            case "quarter" -> day.plusMonths(3 * count);
            case "halfyear" -> day.plusMonths(6 * count);
            case "year" -> day.plusYears(count);
            case "decade" -> day.plusYears(10 * count);
            default -> null;
        };
    }

    /** The first, middle or last third of a period, a quarter or a half of it; the whole for any other part. */
    static Resolved part(Resolved whole, String part) {
        long days = whole.to().toEpochDay() - whole.from().toEpochDay() + 1;
        return switch (part) {
            case "start" -> slice(whole, 0, days / 3);
            case "middle" -> slice(whole, days / 3, days - days / 3);
            case "end" -> slice(whole, days - days / 3, days);
            case "firsthalf" -> slice(whole, 0, days / 2);
            case "secondhalf" -> slice(whole, days / 2, days);
            case "firstquarter" -> slice(whole, 0, days / 4);
            case "secondquarter" -> slice(whole, days / 4, days / 2);
            case "thirdquarter" -> slice(whole, days / 2, days - days / 4);
            case "fourthquarter" -> slice(whole, days - days / 4, days);
            default -> whole;
        };
    }

    private static Resolved slice(Resolved whole, long from, long end) {
        if (end <= from) {
            return whole;
        }
        LocalDate first = whole.from();
        return new Resolved(whole.end(), first.plusDays(from), first.plusDays(end - 1), whole.rule(), whole.why());
    }
}
