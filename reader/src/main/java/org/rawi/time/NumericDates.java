package org.rawi.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import org.jspecify.annotations.Nullable;
import org.rawi.time.Resolved.Rule;
import org.rawi.token.Token.Kind;

/** «12/5/2018», «2018-05-12», «12.5.2018»: day, month and year in digits; day before month, as Arabic writes it. */
final class NumericDates implements TimeRule {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1499;
    /** «12/05/2018». */
    private static final int LONGEST = 10;

    @Override
    public @Nullable Resolved at(TimeText text, int index) {
        if (!text.words().token(index).is(Kind.NUMBER)) {
            return null;
        }
        String folded = text.words().token(index).folded();
        String[] parts = folded.length() > LONGEST ? new String[0] : folded.split("[/.]");
        if (parts.length == 3) {
            return date(text, index + 1, number(parts[0]), number(parts[1]), number(parts[2]));
        }
        boolean parted = isParted(text, index + 1) && isParted(text, index + 3);
        return parted
                ? date(text, index + 5, text.digitsAt(index), text.digitsAt(index + 2), text.digitsAt(index + 4))
                : null;
    }

    private static boolean isParted(TimeText text, int index) {
        return text.isMark(index, '-') || text.isMark(index, '/');
    }

    private static @Nullable Resolved date(TimeText text, int end, int first, int second, int third) {
        boolean yearFirst = first > 31;
        int year = yearFirst ? first : third;
        int day = yearFirst ? third : first;
        if (second < 1 || day < 1) {
            return null;
        }
        boolean monthFirst = second > 12 && day <= 12;
        int month = monthFirst ? day : second;
        try {
            return resolve(text, end, year, month, monthFirst ? second : day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Resolved resolve(TimeText text, int end, int year, int month, int day) {
        if (year >= FIRST_HIJRI && year <= LAST_HIJRI) {
            boolean marked = text.is(end, TimeWord.Kind.DIRECTION, "hijri");
            LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
            return Resolved.day(marked ? end + 1 : end, date, Rule.CALENDAR, "hijri date in digits");
        }
        return year < FIRST_YEAR || year > LAST_YEAR
                ? null
                : Resolved.day(end, LocalDate.of(year, month, day), Rule.CALENDAR, "date in digits");
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Character.digit(digits.charAt(i), 10);
        }
        return value;
    }
}
