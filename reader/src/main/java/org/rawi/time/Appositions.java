package org.rawi.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.time.Resolved.Rule;
import org.rawi.vocabulary.TablePhrases.Found;

/**
 * Names of days that stand beside each other: «اليوم (الأربعاء)», «الخميس 18 فبراير» and «5 رمضان، الموافق 28 أبريل» are one
 * day; «الثلاثاء والأربعاء» are two that follow each other.
 */
final class Appositions {

    private static final List<TimeRule> RULES =
            List.of(new CalendarDates(), new NumericDates(), new Weekdays(), new NamedTimes());

    private final TimeText text;

    Appositions(TimeText text) {
        this.text = text;
    }

    /**
     * A day with the other names of it that follow; a date wins over a weekday, a weekday over «اليوم».
     *
     * @param depth how many names may follow
     */
    Resolved unite(Resolved first, int depth) {
        boolean date = first.rule() == Rule.CALENDAR && !first.why().startsWith("hijri");
        if (depth == 0 || !first.isDay() || date) {
            return first;
        }
        int at = first.end();
        boolean comma = text.isMark(at, '،') || text.isMark(at, ',');
        at = comma || text.isMark(at, '(') ? at + 1 : at;
        at = text.isWord(at, "الموافق") || text.isWord(at, "الموافقه") ? at + 1 : at;
        Resolved second = at < text.size() && !isJoined(at) ? named(at) : null;
        if (second == null || !second.isDay()) {
            return first;
        }
        boolean bracketed = !comma && text.isMark(first.end(), '(') && text.isMark(second.end(), ')');
        if (second.rule() == Rule.CALENDAR) {
            return unite(second, depth - 1);
        }
        boolean sameDay = first.rule() == Rule.RELATIVE && !comma;
        return sameDay ? unite(nearest(first, second, second.end() + (bracketed ? 1 : 0)), depth - 1) : first;
    }

    /** «اليوم الأحد» in a report of Monday means Sunday. */
    private Resolved nearest(Resolved relative, Resolved weekday, int end) {
        DayOfWeek day = weekday.from().getDayOfWeek();
        LocalDate published = text.published();
        boolean ahead = published != null && relative.from().isAfter(published);
        LocalDate meant =
                relative.from().with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        return Resolved.day(end, meant, Rule.RELATIVE, relative.why() + "; " + weekday.why());
    }

    /** Of «سيعقد يومي الثلاثاء والأربعاء» the second is the day after the first. */
    Resolved following(@Nullable Resolved first, int at, Resolved second) {
        if (first == null || first.end() != at || !isJoined(at) || !text.isFuture(at)) {
            return second;
        }
        boolean pair = first.rule() == Rule.WEEKDAY && second.rule() == Rule.WEEKDAY;
        LocalDate meant = first.to().with(TemporalAdjusters.next(second.from().getDayOfWeek()));
        return pair ? Resolved.day(second.end(), meant, Rule.WEEKDAY, second.why()) : second;
    }

    private boolean isJoined(int at) {
        Found<TimeWord> word = text.at(at);
        return word != null && word.conjunction();
    }

    private @Nullable Resolved named(int at) {
        for (TimeRule rule : RULES) {
            Resolved resolved = rule.at(text, at);
            if (resolved != null) {
                return resolved;
            }
        }
        return null;
    }
}
