package org.rawi.number;

import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.number.Numeral.Form;
import org.rawi.token.Token;
import org.rawi.token.Token.Kind;
import org.rawi.vocabulary.TablePhrases;
import org.rawi.vocabulary.TablePhrases.Found;

/**
 * Reads cardinal numbers: digits of three scripts, number words, and both together («3 آلاف», «خمسة وعشرون ألفا»).
 * Vague plurals («مئات», «آلاف») without a number before them are none. Immutable and thread-safe.
 */
public final class NumberReader {

    private static final String VAGUE = "vague";

    private final TablePhrases<NumberWord> numberWords = new TablePhrases<>();
    private final TablePhrases<Entry> vague = new TablePhrases<>();
    private final OrdinalReader ordinals;

    public NumberReader(Lexicon lexicon) {
        ordinals = new OrdinalReader(lexicon);
        for (Entry entry : lexicon.table("number-words")) {
            numberWords.add(entry.word(), NumberWord.of(entry));
        }
        for (Entry entry : lexicon.table("quantifiers")) {
            if (entry.kind().equals(VAGUE)) {
                vague.add(entry.word(), entry);
            }
        }
    }

    /**
     * The longest number that begins with a token, or null where none does or it is no whole number of at most 18 digits.
     *
     * @param first token index
     */
    public @Nullable Numeral at(Words words, int first) {
        Token token = words.token(first);
        if (token.is(Kind.NUMBER)) {
            return number(words, first, true, "digits");
        }
        if (!token.is(Kind.WORD)) {
            return null;
        }
        Found<NumberWord> word = numberWords.longest(words.tokens(), first);
        if (word == null
                || word.value().is(NumberWord.Kind.BOTH)
                || isVagueAlone(words, first)
                || ordinals.isTeen(words, first)) {
            return null;
        }
        Numeral number = number(words, first, word.definite(), word.value().where());
        return number != null && number.end() == first + 1 && isVerb(words, first) ? null : number;
    }

    private @Nullable Numeral number(Words words, int first, boolean definite, String where) {
        NumberScan scan = new NumberScan(words.tokens(), numberWords, first);
        if (!scan.read()) {
            return null;
        }
        boolean digits = words.token(first).is(Kind.NUMBER);
        Form form = digits ? Form.DIGITS : scan.form();
        return new Numeral(first, scan.end(), scan.value(), form, definite && !digits, where);
    }

    /** A multiplier in the plural counts only after a number. */
    private boolean isVagueAlone(Words words, int at) {
        return vague.longest(words.tokens(), at) != null;
    }

    private static boolean isVerb(Words words, int at) {
        PartOfSpeech pos = words.pos(at);
        return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX || pos == PartOfSpeech.PART;
    }
}
