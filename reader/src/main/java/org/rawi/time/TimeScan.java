package org.rawi.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.time.Resolved.Rule;
import org.rawi.time.TimeWord.Kind;
import org.rawi.token.Token;
import org.rawi.vocabulary.TablePhrases.Found;

/** Goes through one report and unites words of time that stand together: part, since, weekday and date. */
final class TimeScan {

    /** «منذ مطلع شهر مايو» is three deep; what goes deeper is no time. */
    private static final int DEEPEST = 4;
    /** «الحادي والعشرين من»: words before the month. */
    private static final int LONGEST_NUMBER = 4;

    private static final List<TimeRule> RULES = List.of(
            new CalendarDates(), new NumericDates(), new Years(), new Weekdays(), new NamedTimes(), new Durations());

    private final TimeText text;
    private final Appositions appositions;
    private @Nullable Resolved last;

    TimeScan(TimeText text) {
        this.text = text;
        this.appositions = new Appositions(text);
    }

    List<TimeExpression> expressions() {
        List<TimeExpression> times = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Resolved resolved = canBegin(at) ? resolve(at, DEEPEST) : null;
            if (resolved == null) {
                at++;
                continue;
            }
            resolved = appositions.following(last, at, resolved);
            times.add(new TimeExpression(
                    text.words().phrase(at, resolved.end()), resolved.from(), resolved.to(), resolved.why()));
            last = resolved;
            at = resolved.end();
        }
        return times;
    }

    /** Only words of time, digits, and number words or ordinals shortly before a month or unit begin a time. */
    private boolean canBegin(int at) {
        if (text.at(at) != null || text.words().token(at).is(Token.Kind.NUMBER)) {
            return true;
        }
        for (int next = at + 1; next <= at + LONGEST_NUMBER; next++) {
            if (text.is(next, Kind.MONTH) || text.is(next, Kind.UNIT)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Resolved resolve(int at, int depth) {
        if (at >= text.size() || depth == 0) {
            return null;
        }
        for (TimeRule rule : RULES) {
            Resolved resolved = rule.at(text, at);
            if (resolved != null) {
                return appositions.unite(resolved, DEEPEST);
            }
        }
        Found<TimeWord> word = text.at(at);
        if (word == null) {
            return null;
        }
        Resolved same = SameTimes.at(text, at, last);
        return same != null ? same : led(word, depth);
    }

    /** What a word of part, day or range makes of the time after it. */
    private @Nullable Resolved led(Found<TimeWord> word, int depth) {
        TimeWord row = word.value();
        if (row.is(Kind.PART) && row.unit().equals("day")
                || row.is(Kind.UNIT) && row.unit().equals("day")) {
            return partOfDay(word, depth);
        }
        if (row.is(Kind.PART) && row.unit().isEmpty()) {
            Resolved whole = resolve(word.end(), depth - 1);
            whole = whole == null ? current(word.end()) : whole;
            return whole == null || whole.isDay()
                    ? whole
                    : Periods.part(whole, row.offset()).because(row.where());
        }
        return row.is(Kind.DIRECTION, "since") ? since(word, depth) : null;
    }

    /** «مساء الأحد», «يوم الجمعة»; «ليل السبت الأحد» is the night between both. */
    private @Nullable Resolved partOfDay(Found<TimeWord> word, int depth) {
        Resolved day = resolve(word.end(), depth - 1);
        if (day == null || !day.isDay()) {
            return null;
        }
        int next = text.isMark(day.end(), '/') || text.isMark(day.end(), '-') ? day.end() + 1 : day.end();
        LocalDate morrow = day.from().plusDays(1);
        Found<TimeWord> second = day.rule() == Rule.WEEKDAY ? text.at(next, Kind.WEEKDAY) : null;
        if (second == null
                || second.conjunction()
                || second.value().number() != morrow.getDayOfWeek().getValue()) {
            return day;
        }
        return new Resolved(second.end(), day.from(), morrow, Rule.WEEKDAY, "night between; " + day.why());
    }

    /** «مطلع الأسبوع»: the unit of publication itself. */
    private @Nullable Resolved current(int at) {
        Found<TimeWord> found = text.at(at, Kind.UNIT);
        LocalDate published = text.published();
        if (found == null || published == null || !found.definite()) {
            return null;
        }
        TimeWord unit = found.value();
        String why = "current (" + unit.where() + ")";
        return unit.unit().equals("day") ? null : Periods.shifted(published, unit.unit(), 0, found.end(), why);
    }

    private @Nullable Resolved since(Found<TimeWord> word, int depth) {
        Resolved start = resolve(word.end(), depth - 1);
        LocalDate published = text.published();
        if (start == null || published == null || start.from().isAfter(published)) {
            return start;
        }
        return new Resolved(
                start.end(),
                start.from(),
                published,
                Rule.RELATIVE,
                "since (" + word.value().where() + "); " + start.why());
    }
}
