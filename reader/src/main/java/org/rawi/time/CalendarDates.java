package org.rawi.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.rawi.number.Numeral;
import org.rawi.time.Resolved.Rule;
import org.rawi.time.TimeWord.Kind;
import org.rawi.vocabulary.TablePhrases.Found;

/** «18 شباط/فبراير 2021», «العاشر من حزيران», «15-18 مايو», «في مارس (آذار)», «شهر يناير الماضي», «5 رمضان 1436». */
final class CalendarDates implements TimeRule {

    private static final int NO_DAY = 0;

    /** Days of a month; {@code last} is {@code first} for one day, both {@link #NO_DAY} for a whole month. */
    private record Days(int start, int end, int first, int last) {}

    @Override
    public @Nullable Resolved at(TimeText text, int index) {
        Days days = days(text, index);
        int start = days == null ? index : days.end;
        MonthName month = MonthName.at(text, start);
        if (month == null) {
            return null;
        }
        if (days == null && text.is(index - 2, Kind.NAME) && text.digitsAt(index - 1) > 0) {
            return null;
        }
        Days meant = days == null ? new Days(start, start, NO_DAY, NO_DAY) : days;
        YearText year = YearText.after(text, month.end());
        Found<TimeWord> turned = turned(text, month.end());
        if (days == null && year == null && turned == null && !month.standsAlone(text, index)) {
            return null;
        }
        try {
            return month.hijri()
                    ? HijriDates.resolve(text, month, meant.first, year)
                    : resolve(text, month, meant, year, turned);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Resolved resolve(
            TimeText text, MonthName month, Days days, @Nullable YearText year, @Nullable Found<TimeWord> turned) {
        String why = "date (" + month.where() + ")";
        if (year != null && !year.hijri()) {
            return span(year.end(), year.year(), month.number(), days, why);
        }
        LocalDate published = text.published();
        if (published == null || turned == null && text.is(days.start - 1, Kind.NAME)) {
            return null;
        }
        int end = turned == null ? month.end() : turned.end();
        int nearest = YearChoice.of(text, turned, month.end() - 1).year(published, month.number(), days.first);
        return span(end, nearest, month.number(), days, why + ", nearest year");
    }

    private static @Nullable Found<TimeWord> turned(TimeText text, int index) {
        Found<TimeWord> turned = text.shiftAt(index);
        if (turned != null) {
            return turned;
        }
        boolean from = text.is(index, Kind.DIRECTION) && text.isWord(index, "من");
        Found<TimeWord> year = from ? text.at(index + 1, Kind.NAMED) : null;
        return year != null && year.value().unit().equals("year") ? year : null;
    }

    private static Resolved span(int end, int year, int month, Days days, String why) {
        if (days.first == NO_DAY) {
            YearMonth whole = YearMonth.of(year, month);
            return new Resolved(end, whole.atDay(1), whole.atEndOfMonth(), Rule.CALENDAR, why);
        }
        return new Resolved(
                end, LocalDate.of(year, month, days.first), LocalDate.of(year, month, days.last), Rule.CALENDAR, why);
    }

    /** A day number, or two of a range, with من after it where it stands. */
    private static @Nullable Days days(TimeText text, int index) {
        Days first = day(text, index);
        if (first == null) {
            return null;
        }
        int joined = joined(text, first.end);
        Days second = joined < 0 ? null : day(text, joined);
        if (second != null && second.first > first.first) {
            return new Days(index, second.end, first.first, second.first);
        }
        return first;
    }

    private static int joined(TimeText text, int index) {
        boolean joins = text.isMark(index, '-')
                || text.isMark(index, '–')
                || text.isWord(index, "و")
                || text.isWord(index, "الي");
        return joins ? index + 1 : -1;
    }

    private static @Nullable Days day(TimeText text, int index) {
        int number = text.digitsAt(index);
        int end = index + 1;
        if (number < 0) {
            Numeral ordinal = text.ordinalAt(index);
            if (ordinal == null || !ordinal.definite()) {
                return null;
            }
            number = (int) ordinal.value();
            end = ordinal.end();
        }
        if (number < 1 || number > 31) {
            return null;
        }
        return new Days(index, text.isWord(end, "من") ? end + 1 : end, number, number);
    }
}
