package org.rawi.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.Words;
import org.rawi.number.Numeral;
import org.rawi.time.TimeWord.Kind;
import org.rawi.vocabulary.TablePhrases.Found;

/** One report as the rules of time see it: every word of time, looked up once. Indexes count tokens. */
final class TimeText {

    private static final int NEIGHBOURHOOD = 10;

    private final Words words;
    private final TimeWords tables;
    private final @Nullable LocalDate published;
    private final List<@Nullable Found<TimeWord>> found;

    TimeText(Words words, TimeWords tables, @Nullable LocalDate published) {
        this.words = words;
        this.tables = tables;
        this.published = published;
        this.found = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            found.add(words.token(i).isWord() ? tables.phrases.longest(words.tokens(), i) : null);
        }
    }

    int size() {
        return words.size();
    }

    Words words() {
        return words;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    @Nullable
    Found<TimeWord> at(int index) {
        return index >= 0 && index < found.size() ? found.get(index) : null;
    }

    boolean is(int index, Kind kind) {
        Found<TimeWord> word = at(index);
        return word != null && word.value().is(kind);
    }

    boolean is(int index, Kind kind, String offset) {
        Found<TimeWord> word = at(index);
        return word != null && word.value().is(kind, offset);
    }

    /** Whether a single word is a unit of this kind: شهر, الأشهر. */
    boolean isUnit(int index, String unit) {
        Found<TimeWord> word = at(index, Kind.UNIT);
        return word != null && word.value().unit().equals(unit) && word.end() == index + 1;
    }

    /** Whether a unit is in the plural, which no number of its own goes with: أيام. */
    boolean isPluralUnit(int index) {
        return is(index, Kind.UNIT, "");
    }

    /** The offset of a word that turns its neighbour, empty where there is none. */
    String directionAt(int index) {
        Found<TimeWord> word = at(index, Kind.DIRECTION);
        return word == null ? "" : word.value().offset();
    }

    @Nullable
    Found<TimeWord> at(int index, Kind kind) {
        Found<TimeWord> word = at(index);
        return word != null && word.value().is(kind) ? word : null;
    }

    /** The word «الماضي», «المقبلة», «الجاري» at an index, else null. */
    @Nullable
    Found<TimeWord> shiftAt(int index) {
        Found<TimeWord> word = at(index, Kind.DIRECTION);
        return word != null && word.value().hasShift() && !word.conjunction() ? word : null;
    }

    boolean isWord(int index, String folded) {
        return index >= 0 && index < size() && words.token(index).folded().equals(folded);
    }

    boolean isMark(int index, char mark) {
        return index >= 0 && index < size() && words.token(index).isMark(mark);
    }

    @Nullable
    Numeral numberAt(int index) {
        return index >= 0 && index < size() ? tables.numbers.at(words, index) : null;
    }

    @Nullable
    Numeral ordinalAt(int index) {
        return index >= 0 && index < size() && words.token(index).isWord() ? tables.ordinals.at(words, index) : null;
    }

    /** A number in digits alone, or -1. */
    int digitsAt(int index) {
        if (index < 0 || index >= size()) {
            return -1;
        }
        String folded = words.token(index).folded();
        if (folded.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return folded.isEmpty() ? -1 : value;
    }

    /** Whether what is said at a token lies ahead: the nearest verb or word of the future before it, else after it. */
    boolean isFuture(int index) {
        int first = Math.max(words.sentenceOf(index).first(), index - NEIGHBOURHOOD);
        for (int i = index - 1; i >= first; i--) {
            if (isAhead(i) || isVerb(i)) {
                return isAhead(i);
            }
        }
        int end = Math.min(words.sentenceOf(index).end(), index + NEIGHBOURHOOD);
        for (int i = index + 1; i < end; i++) {
            if (isAhead(i) || isVerb(i)) {
                return isAhead(i);
            }
        }
        return false;
    }

    private boolean isAhead(int index) {
        return is(index, Kind.FUTURE) || words.traits(index).tense() == org.rawi.morph.Traits.Tense.FUTURE;
    }

    private boolean isVerb(int index) {
        return words.pos(index) == org.rawi.morph.PartOfSpeech.VERB;
    }
}
