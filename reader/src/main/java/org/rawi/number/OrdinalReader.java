package org.rawi.number;

import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.number.Numeral.Form;
import org.rawi.vocabulary.TablePhrases;
import org.rawi.vocabulary.TablePhrases.Found;

/** Reads ordinals from first to ninety-ninth: «الثالث», «الحادي والعشرين». Immutable and thread-safe. */
public final class OrdinalReader {

    private final TablePhrases<Entry> units = new TablePhrases<>();
    private final TablePhrases<NumberWord> tens = new TablePhrases<>();

    public OrdinalReader(Lexicon lexicon) {
        for (Entry entry : lexicon.table("ordinals")) {
            units.add(entry.word(), entry);
        }
        for (Entry entry : lexicon.table("number-words")) {
            NumberWord word = NumberWord.of(entry);
            if (word.is(NumberWord.Kind.TEN)) {
                tens.add(entry.word(), word);
            }
        }
    }

    /**
     * The ordinal that begins with a token, or null. A bare ten («العشرين») is one only with the article.
     *
     * @param first token index
     */
    public @Nullable Numeral at(Words words, int first) {
        Found<Entry> unit = units.longest(words.tokens(), first);
        if (unit == null) {
            Found<NumberWord> ten = tens.longest(words.tokens(), first);
            return ten == null || !ten.definite()
                    ? null
                    : numeral(
                            first,
                            ten.end(),
                            ten.value().value(),
                            true,
                            ten.value().where());
        }
        long value = Long.parseLong(unit.value().get("value"));
        String where = unit.value().where();
        Found<NumberWord> ten = unit.end() < words.size() ? tens.longest(words.tokens(), unit.end()) : null;
        if (ten == null || !ten.conjunction() || value >= 10) {
            return numeral(first, unit.end(), value, unit.definite(), where);
        }
        return numeral(first, ten.end(), value + ten.value().value(), unit.definite(), where);
    }

    /** Whether a token is the عشر of «الثاني عشر». */
    boolean isTeen(Words words, int at) {
        Found<Entry> ordinal = at == 0 ? null : units.longest(words.tokens(), at - 1);
        return ordinal != null && ordinal.end() > at;
    }

    private static Numeral numeral(int first, int end, long value, boolean definite, String where) {
        return new Numeral(first, end, value, Form.WORDS, definite, where);
    }
}
