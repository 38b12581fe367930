package org.rawi.time;

import org.jspecify.annotations.Nullable;
import org.rawi.time.TimeWord.Kind;
import org.rawi.vocabulary.TablePhrases.Found;

/** «اليوم التالي», «الشهر نفسه»: counted from the time that the text named last. */
final class SameTimes {

    private SameTimes() {}

    static @Nullable Resolved at(TimeText text, int index, @Nullable Resolved last) {
        Found<TimeWord> word = text.at(index);
        if (word == null || last == null) {
            return null;
        }
        if (word.value().is(Kind.UNIT) && word.definite()) {
            Found<TimeWord> same = text.at(word.end(), Kind.DIRECTION);
            return same == null ? null : shifted(last, word.value().unit(), same);
        }
        boolean whole = word.value().is(Kind.DIRECTION) && word.end() > index + 1;
        return whole ? shifted(last, word.value().unit(), word) : null;
    }

    private static @Nullable Resolved shifted(Resolved last, String unit, Found<TimeWord> same) {
        int shift = switch (same.value().offset()) {
            case "same" -> 0;
            case "same+1" -> 1;
            case "same-1" -> -1;
            default -> 2;
        };
        boolean sameDay = unit.equals("day") && !last.isDay();
        return shift > 1 || sameDay
                ? null
                : Periods.shifted(
                        shift > 0 ? last.to() : last.from(),
                        unit,
                        shift,
                        same.end(),
                        "counted from the time named before (" + same.value().where() + ")");
    }
}
