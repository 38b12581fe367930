package org.rawi.time;

import org.jspecify.annotations.Nullable;
import org.rawi.time.TimeWord.Kind;
import org.rawi.vocabulary.TablePhrases.Found;

/**
 * A month, with its second name where one stands beside it («كانون الثاني/يناير», «مارس (آذار)») and شهر before it.
 *
 * @param end index after its last token, a closing bracket included
 * @param supported whether شهر or a second name shows that it is one
 * @param alone whether the table lets its bare name count
 * @param conjunction whether و is attached to it
 * @param where the table row
 */
record MonthName(
        int end, int number, String calendar, boolean supported, boolean alone, boolean conjunction, String where) {

    static @Nullable MonthName at(TimeText text, int index) {
        boolean named = text.isUnit(index, "month") && text.is(index + 1, Kind.MONTH);
        Found<TimeWord> first = text.at(named ? index + 1 : index, Kind.MONTH);
        if (first == null) {
            return null;
        }
        Found<TimeWord> second = second(text, first.end(), first.value().number());
        TimeWord month = first.value();
        if (second != null && second.value().isGregorianMonth()) {
            month = second.value();
        }
        int end = second == null ? first.end() : second.end();
        boolean bracket = second != null && text.isMark(end, ')');
        return new MonthName(
                bracket ? end + 1 : end,
                month.number(),
                month.unit(),
                named || second != null,
                month.offset().equals("yes"),
                first.conjunction(),
                month.where());
    }

    boolean hijri() {
        return calendar.equals("hijri");
    }

    /** Whether a month without day and year is meant: it is sure by itself, or a preposition of time leads it in. */
    boolean standsAlone(TimeText text, int index) {
        if (!calendar.equals("gregorian")) {
            return false;
        }
        Found<TimeWord> before = text.at(index - 1);
        boolean partOfIt = before != null
                && before.value().is(Kind.PART)
                && !before.value().unit().equals("day");
        return supported || partOfIt || alone && isLedIn(text, index, before);
    }

    private static boolean isLedIn(TimeText text, int index, @Nullable Found<TimeWord> before) {
        boolean direction = before != null
                && before.value().is(Kind.DIRECTION)
                && !before.value().hasShift();
        return direction
                || text.isWord(index - 1, "في")
                || text.words().traits(index).hasPreposition();
    }

    private static @Nullable Found<TimeWord> second(TimeText text, int index, int number) {
        boolean joined = text.isMark(index, '/') || text.isMark(index, '(') || text.isMark(index, '-');
        Found<TimeWord> second = text.at(joined ? index + 1 : index, Kind.MONTH);
        boolean same = second != null && (joined || second.value().number() == number && !second.conjunction());
        return same ? second : null;
    }
}
