package org.rawi.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import org.jspecify.annotations.Nullable;
import org.rawi.time.Resolved.Rule;
import org.rawi.time.TimeWord.Kind;
import org.rawi.vocabulary.TablePhrases.Found;

/** «عام 2003», «العام 2011», «صيف 2014», «منذ 2011»: a year by itself, or a season of it. */
final class Years implements TimeRule {

    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    @Override
    public @Nullable Resolved at(TimeText text, int index) {
        Found<TimeWord> word = text.at(index);
        if (word == null) {
            return bare(text, index);
        }
        TimeWord row = word.value();
        if (row.is(Kind.PART) && row.unit().equals("season")) {
            return season(text, word);
        }
        boolean year =
                row.is(Kind.UNIT) && row.unit().equals("year") && row.offset().matches("[12]");
        YearText after = year ? YearText.at(text, word.end()) : null;
        return after == null ? null : whole(after, "year (" + row.where() + ")");
    }

    /** A lone number is a year only after في, منذ or the like, and not where it counts what follows. */
    private static @Nullable Resolved bare(TimeText text, int index) {
        YearText year = YearText.at(text, index);
        boolean ledIn = text.isWord(index - 1, "في")
                || text.isWord(index - 1, "لعام")
                || text.is(index - 1, Kind.DIRECTION) && !text.isWord(index - 1, "الي");
        if (year == null || !ledIn || year.year() < FIRST || year.year() > LAST || counts(text, year.end())) {
            return null;
        }
        return whole(year, "year in digits");
    }

    private static boolean counts(TimeText text, int index) {
        return index < text.size()
                && (text.is(index, Kind.UNIT)
                        || !text.words().senses(index, "counted").isEmpty())
                && !text.words().traits(index).definite()
                && !text.words().traits(index).hasConjunction();
    }

    private static @Nullable Resolved season(TimeText text, Found<TimeWord> word) {
        int month = switch (word.value().offset()) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "autumn" -> 9;
            default -> 12;
        };
        String why = "season (" + word.value().where() + ")";
        YearText year = YearText.after(text, word.end());
        if (year != null && !year.hijri()) {
            return season(year.end(), year.year(), month, why);
        }
        Found<TimeWord> turned = text.shiftAt(word.end());
        LocalDate published = text.published();
        if (turned == null || published == null || !word.definite()) {
            return null;
        }
        int shift = turned.value().shift();
        LocalDate start = LocalDate.of(published.getYear(), month, 1);
        boolean over = start.plusMonths(3).isBefore(published);
        boolean ahead = start.isAfter(published);
        int years = shift < 0 ? (over ? 0 : -1) : shift > 0 ? (ahead ? 0 : 1) : 0;
        return season(turned.end(), published.getYear() + years, month, why);
    }

    private static Resolved season(int end, int year, int month, String why) {
        LocalDate from = LocalDate.of(year, month, 1);
        return new Resolved(end, from, from.plusMonths(3).minusDays(1), Rule.CALENDAR, why);
    }

    private static @Nullable Resolved whole(YearText year, String why) {
        if (!year.hijri()) {
            int number = year.year();
            return new Resolved(
                    year.end(), LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31), Rule.CALENDAR, why);
        }
        try {
            LocalDate from = LocalDate.from(HijrahChronology.INSTANCE.dateYearDay(year.year(), 1));
            LocalDate next = LocalDate.from(HijrahChronology.INSTANCE.dateYearDay(year.year() + 1, 1));
            return new Resolved(year.end(), from, next.minusDays(1), Rule.CALENDAR, "hijri " + why);
        } catch (DateTimeException noSuchYear) {
            return null;
        }
    }
}
