package org.rawi.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rawi.number.Numeral;
import org.rawi.time.Resolved.Rule;
import org.rawi.time.TimeWord.Kind;
import org.rawi.vocabulary.TablePhrases.Found;

/**
 * «قبل ثلاثة أيام», «منذ يومين», «خلال الـ48 ساعة الماضية», «الأيام الثلاثة المقبلة»: units counted from publication.
 * «قبل يومين من الانتخابات» counts from something else and is left out; so is «قبل أيام», which gives no number.
 */
final class Durations implements TimeRule {

    /**
     * So many units.
     *
     * @param end index after the last token
     * @param definite whether article or adjective show which ones are meant
     * @param shift sign of the adjective: -1 for الماضية, 1 for المقبلة, 0 for none
     */
    private record Amount(int end, String unit, long count, boolean definite, int shift) {

        /** «خلال الـ48 ساعة» means the last ones, «خلال السنة» any. */
        boolean isSure() {
            return definite && count > 1;
        }
    }

    @Override
    public @Nullable Resolved at(TimeText text, int index) {
        LocalDate published = text.published();
        if (published == null) {
            return null;
        }
        Found<TimeWord> word = text.at(index, Kind.DIRECTION);
        Amount amount = amount(text, word == null ? index : afterApproximation(text, word.end()));
        if (amount == null) {
            return null;
        }
        return word == null
                ? resolve(text, published, "", amount, "counted from publication")
                : resolve(
                        text,
                        published,
                        word.value().offset(),
                        amount,
                        "counted from publication (" + word.value().where() + ")");
    }

    private static @Nullable Resolved resolve(
            TimeText text, LocalDate published, String direction, Amount amount, String why) {
        switch (direction) {
            case "-n":
                return isAnchored(text, amount.end) ? null : back(published, amount, why);
            case "since":
                return range(published, amount, -1, why);
            case "+n":
                boolean ahead = text.isFuture(amount.end - 1) && !isAnchored(text, amount.end);
                return ahead ? forward(published, amount, why) : null;
            default:
                boolean past = amount.shift < 0 || amount.shift == 0 && amount.isSure() && direction.equals("within");
                return past || amount.shift > 0 ? range(published, amount, past ? -1 : 1, why) : null;
        }
    }

    private static @Nullable Resolved back(LocalDate published, Amount amount, String why) {
        return unitAt(published, amount, -amount.count, why);
    }

    private static @Nullable Resolved forward(LocalDate published, Amount amount, String why) {
        return unitAt(published, amount, amount.count, why);
    }

    /** Hours, days and weeks lead to a day; «قبل شهرين» to a month, «قبل عامين» to a year. */
    private static @Nullable Resolved unitAt(LocalDate published, Amount amount, long count, String why) {
        if (amount.unit.equals("month") || amount.unit.equals("year")) {
            return Periods.shifted(published, amount.unit, count, amount.end, why);
        }
        if (amount.unit.equals("decade")) {
            return Periods.shifted(published, "year", 10 * count, amount.end, why);
        }
        LocalDate day = Periods.away(published, amount.unit, count);
        return day == null ? null : Resolved.day(amount.end, day, Rule.RELATIVE, why);
    }

    private static @Nullable Resolved range(LocalDate published, Amount amount, int sign, String why) {
        LocalDate day = Periods.away(published, amount.unit, sign * amount.count);
        if (day == null) {
            return null;
        }
        return sign < 0
                ? new Resolved(amount.end, day, published, Rule.RELATIVE, why)
                : new Resolved(amount.end, published, day, Rule.RELATIVE, why);
    }

    /** «قبل يومين من/على …» counts from what follows. */
    private static boolean isAnchored(TimeText text, int index) {
        return text.isWord(index, "من") || text.isWord(index, "علي") || text.isWord(index, "عن");
    }

    private static int afterApproximation(TimeText text, int index) {
        if (index >= text.size() || text.is(index, Kind.UNIT) || text.numberAt(index) != null) {
            return index;
        }
        boolean twoWords = text.isWord(index + 1, "من");
        return twoWords ? index + 2 : text.isWord(index, "نحو") || text.isWord(index, "حوالي") ? index + 1 : index;
    }

    private static @Nullable Amount amount(TimeText text, int index) {
        boolean article = text.isWord(index, "ال");
        int start = article ? index + 1 : index;
        Numeral number = text.numberAt(start);
        Found<TimeWord> unit = text.at(number == null ? start : number.end(), Kind.UNIT);
        boolean year = unit != null && number == null && YearText.at(text, unit.end()) != null;
        if (unit == null || year || number != null && number.isOne()) {
            return null;
        }
        long count = number != null ? number.value() : bareCount(text, unit);
        int end = unit.end();
        boolean definite = article || unit.definite() || number != null && number.definite();
        Numeral after = number == null && unit.definite() ? text.numberAt(end) : null;
        if (after != null && after.definite()) {
            count = after.value();
            end = after.end();
        }
        Found<TimeWord> turned = text.shiftAt(end);
        int shift = turned == null ? 0 : Integer.signum(turned.value().shift());
        boolean known = count > 0 && !unit.value().unit().isEmpty();
        return known
                ? new Amount(turned == null ? end : turned.end(), unit.value().unit(), count, definite, shift)
                : null;
    }

    /** «شهر» is one, «شهرين» two, «أشهر» unknown. */
    private static long bareCount(TimeText text, Found<TimeWord> unit) {
        String count = unit.value().offset();
        boolean singularDay = unit.value().unit().equals("day") && count.equals("0");
        return singularDay
                ? 1
                : count.isEmpty() || !unit.value().hasShift() ? 0 : unit.value().shift();
    }
}
