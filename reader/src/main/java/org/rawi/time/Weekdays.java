package org.rawi.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rawi.time.Resolved.Rule;
import org.rawi.time.TimeWord.Kind;
import org.rawi.vocabulary.TablePhrases.Found;

/** «الجمعة», «الجمعة الماضي», «الأحد المقبل»: the nearest such day before publication, or after it. */
final class Weekdays implements TimeRule {

    @Override
    public @Nullable Resolved at(TimeText text, int index) {
        Found<TimeWord> weekday = text.at(index, Kind.WEEKDAY);
        LocalDate published = text.published();
        if (weekday == null || published == null) {
            return null;
        }
        Found<TimeWord> turned = text.shiftAt(weekday.end());
        boolean bare = !weekday.definite() && weekday.value().offset().isEmpty();
        boolean everyWeek = text.isUnit(index - 1, "day") && text.isPluralUnit(index - 1);
        if (everyWeek || bare && turned == null && !afterDayWord(text, index)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday.value().number());
        String why = "weekday (" + weekday.value().where() + ")";
        if (turned != null) {
            LocalDate meant = turned(published, day, turned.value().shift());
            return Resolved.day(
                    turned.end(),
                    meant,
                    Rule.WEEKDAY,
                    why + " turned by " + turned.value().where());
        }
        boolean ahead = text.isFuture(index) || startsThen(text, index);
        LocalDate meant =
                published.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        return Resolved.day(weekday.end(), meant, Rule.WEEKDAY, why + (ahead ? ", ahead" : ", last up to publication"));
    }

    private static boolean afterDayWord(TimeText text, int index) {
        Found<TimeWord> before = text.at(index - 1);
        return before != null
                && before.value().unit().equals("day")
                && (before.value().is(Kind.PART) || before.value().is(Kind.UNIT));
    }

    /** «اعتبارا من الثلاثاء» lies ahead. */
    private static boolean startsThen(TimeText text, int index) {
        Found<TimeWord> from = text.at(index - 2, Kind.DIRECTION);
        return from != null && from.end() == index && from.value().offset().equals("from");
    }

    private static LocalDate turned(LocalDate published, DayOfWeek day, int shift) {
        if (shift == 0) {
            return published.with(TemporalAdjusters.previousOrSame(day));
        }
        return shift < 0
                ? published.with(TemporalAdjusters.previous(day)).plusWeeks(shift + 1L)
                : published.with(TemporalAdjusters.next(day)).plusWeeks(shift - 1L);
    }
}
