package org.rawi.figure;

import org.jspecify.annotations.Nullable;
import org.rawi.figure.Quantifier.Turn;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.number.NumberReader;
import org.rawi.number.Numeral;
import org.rawi.token.Token.Kind;
import org.rawi.vocabulary.TablePhrases;
import org.rawi.vocabulary.TablePhrases.Found;

/** Reads quantities: «15», «نحو خمسين», «ما لا يقل عن 30», «بين 15 و20», «15-20», «عشرات», «عدد من». */
final class QuantityReader {

    private final NumberReader numbers;
    private final TablePhrases<Quantifier> quantifiers = new TablePhrases<>();
    /** The first words of numbers and quantifiers: most words of a text are none and need no further look. */
    private final TablePhrases<String> beginnings = new TablePhrases<>();

    /** Nouns that a number names rather than counts: «اللواء 55». */
    private final TablePhrases<String> numbered = new TablePhrases<>();

    QuantityReader(Lexicon lexicon) {
        numbers = new NumberReader(lexicon);
        for (Entry entry : lexicon.table("quantifiers")) {
            quantifiers.add(entry.word(), Quantifier.of(entry));
            beginnings.add(firstWord(entry), entry.where());
        }
        for (Entry entry : lexicon.table("numbered")) {
            numbered.add(entry.word(), entry.where());
        }
        for (Entry entry : lexicon.table("number-words")) {
            beginnings.add(firstWord(entry), entry.where());
        }
    }

    private static String firstWord(Entry entry) {
        int blank = entry.word().indexOf(' ');
        return blank < 0 ? entry.word() : entry.word().substring(0, blank);
    }

    /** Whether a quantity or a quantifier may begin with a token. */
    boolean mayBegin(Words words, int at) {
        return words.token(at).is(Kind.NUMBER)
                || isArticle(words, at)
                || words.token(at).is(Kind.WORD) && beginnings.longest(words.tokens(), at) != null;
    }

    /** The quantifier that begins with a token, or null. */
    @Nullable
    Found<Quantifier> quantifier(Words words, int at) {
        boolean word = at < words.size() && words.token(at).is(Kind.WORD);
        return word ? quantifiers.longest(words.tokens(), at) : null;
    }

    /** The quantity that begins with a token, or null. */
    @Nullable
    Quantity at(Words words, int first) {
        Found<Quantifier> found = quantifier(words, first);
        if (found == null) {
            return number(words, first);
        }
        Turn turn = found.value().turn();
        if (turn.turnsANumber()) {
            return turned(words, first, found);
        }
        if (turn.isVague()) {
            return new Quantity(
                    first,
                    found.end(),
                    Amount.VAGUE,
                    turn,
                    found.definite(),
                    false,
                    found.value().where());
        }
        return turn == Turn.RANGE ? range(words, first, found) : null;
    }

    private @Nullable Quantity turned(Words words, int first, Found<Quantifier> found) {
        int next = found.end();
        if (next >= words.size()) {
            return null;
        }
        Found<Quantifier> second = quantifier(words, next);
        boolean again = second != null && second.value().turn().turnsANumber();
        Quantity inner = again ? turnedOnce(words, next, second) : plain(words, next);
        return inner == null ? null : inner.turned(first, found.value());
    }

    private @Nullable Quantity turnedOnce(Words words, int first, @Nullable Found<Quantifier> found) {
        Quantity inner = found == null ? null : plain(words, found.end());
        return inner == null || found == null ? null : inner.turned(first, found.value());
    }

    /** A number or a vague word, without what turns it. */
    private @Nullable Quantity plain(Words words, int first) {
        Quantity number = first < words.size() ? number(words, first) : null;
        if (number != null) {
            return number;
        }
        Found<Quantifier> found = quantifier(words, first);
        boolean vague = found != null && found.value().turn() == Turn.VAGUE;
        return vague && found != null
                ? new Quantity(
                        first,
                        found.end(),
                        Amount.VAGUE,
                        Turn.VAGUE,
                        false,
                        false,
                        found.value().where())
                : null;
    }

    private @Nullable Quantity number(Words words, int first) {
        int start = isArticle(words, first) ? first + 1 : first;
        Numeral low = start < words.size() ? numbers.at(words, start) : null;
        if (low == null || low.isOne()) {
            return null;
        }
        boolean digits = low.is(Numeral.Form.DIGITS);
        if (digits && first > 0 && numbered.longest(words.tokens(), first - 1) != null) {
            return null;
        }
        boolean definite = low.definite() || start > first;
        Numeral high = isJoined(words, low.end()) ? numbers.at(words, low.end() + 1) : null;
        if (high != null && high.value() > low.value()) {
            Amount amount = Amount.between(low.value() * scale(low, high), high.value());
            return new Quantity(first, high.end(), amount, Turn.TOTAL, definite, digits, low.where());
        }
        return new Quantity(first, low.end(), Amount.exactly(low.value()), Turn.TOTAL, definite, digits, low.where());
    }

    /** In «5 إلى 10 آلاف» the multiplier counts for both. */
    private static long scale(Numeral low, Numeral high) {
        boolean shared = low.end() == low.first() + 1 && high.end() > high.first() + 1 && low.value() < 1000;
        return shared && high.value() % 1_000_000 == 0 ? 1_000_000 : shared && high.value() % 1000 == 0 ? 1000 : 1;
    }

    /** «أحد», «إحداها», or null. */
    @Nullable
    Numeral oneOf(Words words, int at) {
        Numeral number = words.token(at).is(Kind.WORD) ? numbers.at(words, at) : null;
        return number != null && number.isOne() && !number.definite() ? number : null;
    }

    private static boolean isArticle(Words words, int at) {
        return words.token(at).folded().equals("ال");
    }

    /** «15-20», «15 إلى 20», «15 أو 20». */
    private static boolean isJoined(Words words, int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        String folded = words.token(at).folded();
        return folded.equals("-") || folded.equals("–") || folded.equals("الي") || folded.equals("او");
    }

    /** «بين 15 و20», «من 15 إلى 20». */
    private @Nullable Quantity range(Words words, int first, Found<Quantifier> found) {
        Quantity low = found.end() < words.size() ? number(words, found.end()) : null;
        if (low == null || low.amount().low() == null) {
            return null;
        }
        boolean joined = !low.amount().low().equals(low.amount().high());
        if (joined) {
            return new Quantity(first, low.end(), low.amount(), Turn.TOTAL, low.definite(), low.digits(), low.where());
        }
        int next = low.end();
        boolean and = next + 1 < words.size() && words.token(next).folded().equals("و");
        boolean attached = next < words.size() && words.traits(next).hasConjunction();
        Numeral high = and ? numbers.at(words, next + 1) : attached ? numbers.at(words, next) : null;
        if (high == null || high.value() <= low.amount().low()) {
            return null;
        }
        Amount amount = Amount.between(low.amount().low(), high.value());
        return new Quantity(
                first,
                high.end(),
                amount,
                Turn.TOTAL,
                false,
                low.digits(),
                found.value().where() + " " + low.where());
    }
}
