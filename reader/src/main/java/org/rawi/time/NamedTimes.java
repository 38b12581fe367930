package org.rawi.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.PartOfSpeech;
import org.rawi.number.Numeral;
import org.rawi.time.TimeWord.Kind;
import org.rawi.vocabulary.TablePhrases.Found;

/** «أمس», «مساء اليوم», «الشهر الماضي», «العام الحالي»: rows that resolve by themselves. */
final class NamedTimes implements TimeRule {

    @Override
    public @Nullable Resolved at(TimeText text, int index) {
        Found<TimeWord> word = text.at(index, Kind.NAMED);
        LocalDate published = text.published();
        if (word == null || published == null || !word.value().hasShift() || isQualified(text, index, word)) {
            return null;
        }
        TimeWord row = word.value();
        return Periods.shifted(published, row.unit(), row.shift(), word.end(), "relative time (" + row.where() + ")");
    }

    /** «اليوم الثاني», «اليوم العالمي», «اليوم الذي», «في اليوم», «بأمس الحاجة»: some day, not today. */
    private static boolean isQualified(TimeText text, int index, Found<TimeWord> word) {
        int next = word.end();
        if (next > index + 1 || !word.value().unit().equals("day")) {
            return false;
        }
        boolean first = text.isWord(index - 1, "في") || text.isWord(index - 1, "ذلك") || word.preposition();
        return first || next < text.size() && text.at(next, Kind.WEEKDAY) == null && qualifies(text, next);
    }

    private static boolean qualifies(TimeText text, int next) {
        Numeral ordinal = text.ordinalAt(next);
        boolean adjective = text.words().pos(next) == PartOfSpeech.ADJ
                && text.words().traits(next).definite()
                && !text.words().traits(next).hasPreposition();
        return ordinal != null && ordinal.definite() || adjective || text.isWord(next, "الذي");
    }
}
