package org.rawi.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.rawi.time.TimeWord.Kind;
import org.rawi.vocabulary.TablePhrases.Found;

/** Which year a month without one belongs to. */
enum YearChoice {
    /** The nearest up to publication, or the one that lies just ahead; «18 مايو». */
    NEAREST,
    /** The last one up to publication; «18 مايو الماضي». */
    LAST_ONE,
    /** The nearest not before it; «18 مايو المقبل». */
    AFTER,
    /** The year of publication; «18 مايو الجاري». */
    SAME,
    /** The year before; «18 مايو من العام الماضي». */
    LAST,
    NEXT;

    /** A day so near ahead is meant rather than the one ten months ago. */
    private static final int NEAR_AHEAD = 60;

    /**
     * @param turned «الماضي», «المقبل», «العام الحالي» after the month, or null
     * @param index a token of the date
     */
    static YearChoice of(TimeText text, @Nullable Found<TimeWord> turned, int index) {
        if (turned == null) {
            return text.isFuture(index) ? AFTER : NEAREST;
        }
        int shift = turned.value().shift();
        if (turned.value().is(Kind.NAMED)) {
            return shift == 0 ? SAME : shift < 0 ? LAST : NEXT;
        }
        return shift == 0 ? SAME : shift < 0 ? LAST_ONE : AFTER;
    }

    /**
     * @param day of the month, 0 for a whole month
     */
    int year(LocalDate published, int month, int day) {
        int year = published.getYear();
        return switch (this) {
            case SAME -> year;
            case LAST -> year - 1;
            case NEXT -> year + 1;
            case LAST_ONE -> first(year, month, day).isAfter(published) ? year - 1 : year;
            case NEAREST -> nearest(published, month, day);
            case AFTER -> latest(year, month, day).isBefore(published) ? year + 1 : year;
        };
    }

    private static int nearest(LocalDate published, int month, int day) {
        LocalDate horizon = published.plusDays(NEAR_AHEAD);
        int year = horizon.getYear();
        return first(year, month, day).isAfter(horizon) ? year - 1 : year;
    }

    private static LocalDate first(int year, int month, int day) {
        return day == 0 ? LocalDate.of(year, month, 1) : latest(year, month, day);
    }

    /** The day, or the month's last one where it has no such day that year. */
    private static LocalDate latest(int year, int month, int day) {
        YearMonth whole = YearMonth.of(year, month);
        return day == 0 || day > whole.lengthOfMonth() ? whole.atEndOfMonth() : whole.atDay(day);
    }
}
