package org.rawi.time;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;
import org.rawi.time.Resolved.Rule;

/** Days of the Islamic calendar by the tables of Umm al-Qura, which the JDK holds for the years 1300 to 1600. */
final class HijriDates {

    private HijriDates() {}

    /**
     * Without a year the last such day up to publication is meant.
     *
     * @param day of the month, 0 for the whole month
     */
    static @Nullable Resolved resolve(TimeText text, MonthName month, int day, @Nullable YearText year) {
        String why = "hijri date (" + month.where() + ")";
        if (year != null && year.hijri()) {
            return span(year.end(), year.year(), month.number(), day, why);
        }
        LocalDate published = text.published();
        if (published == null || year != null) {
            return null;
        }
        int current = HijrahDate.from(published).get(ChronoField.YEAR);
        Resolved thisYear = span(month.end(), current, month.number(), day, why + ", nearest year");
        return thisYear.from().isAfter(published)
                ? span(month.end(), current - 1, month.number(), day, why + ", nearest year")
                : thisYear;
    }

    private static Resolved span(int end, int year, int month, int day, String why) {
        HijrahDate first = HijrahChronology.INSTANCE.date(year, month, Math.max(day, 1));
        LocalDate from = LocalDate.from(first);
        LocalDate to = day > 0 ? from : from.plusDays(first.lengthOfMonth() - 1L);
        return new Resolved(end, from, to, Rule.CALENDAR, why);
    }
}
