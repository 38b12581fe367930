package org.rawi.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.figure.Noun.Sort;
import org.rawi.figure.Quantifier.Turn;
import org.rawi.inflection.Form;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.morph.Words;
import org.rawi.token.Token.Kind;
import org.rawi.vocabulary.Sense;
import org.rawi.vocabulary.TablePhrases;
import org.rawi.vocabulary.TablePhrases.Found;

/** Reads the noun after a quantity: by the table of counted nouns, or any indefinite noun. */
final class NounReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final QuantityReader quantities;
    /** Words of the clock («مساء»), which a number before them does not count. */
    private final Set<String> timesOfDay = new HashSet<>();

    private final TablePhrases<Entry> shares = new TablePhrases<>();

    NounReader(Lexicon lexicon, QuantityReader quantities) {
        this.quantities = quantities;
        for (Entry entry : lexicon.table("time-words")) {
            if (entry.get("kind").equals("part")) {
                timesOfDay.add(entry.key());
            }
        }
        for (Entry entry : lexicon.table("counted")) {
            if (entry.get("role").equals("share")) {
                shares.add(entry.word(), entry);
            }
        }
    }

    /** The counted noun that begins right after a quantity; {@link Noun#NO_NOUN} where none does. */
    Noun after(Words words, Quantity quantity) {
        int at = quantity.end();
        if (at >= words.size()) {
            return Noun.NO_NOUN;
        }
        Found<Quantifier> quantifier = quantities.quantifier(words, at);
        if (quantifier != null && standsForNoun(quantifier.value().turn(), words, at)) {
            return Noun.unlisted(Sort.ELIDED, quantifier.end());
        }
        Found<Entry> share = shares.longest(words.tokens(), at);
        if (share != null) {
            return Noun.of(share.value(), share.end());
        }
        if (words.token(at).folded().equals("من")) {
            return members(words, at + 1).ofAGroup();
        }
        Noun counted = counted(words, at, quantity.isNumber() && !quantity.definite());
        return counted.is(Sort.NONE) ? unknown(words, at, quantity) : counted;
    }

    private static boolean standsForNoun(Turn turn, Words words, int at) {
        return (turn == Turn.OTHERS || turn == Turn.THEM) && !words.traits(at).hasConjunction();
    }

    /** After من: a counted noun with the article or in a chain, or whatever is named. */
    private Noun members(Words words, int at) {
        if (at >= words.size() || quantities.at(words, at) != null) {
            return Noun.NO_NOUN;
        }
        Noun counted = counted(words, at, false);
        if (!counted.is(Sort.NONE)) {
            return counted;
        }
        boolean quoted = words.token(at).is(Kind.OPEN_QUOTE) && at + 1 < words.size();
        boolean named = quoted || words.token(at).isWord() && words.pos(at).isNominal();
        return named ? Noun.unlisted(Sort.MEMBERS, quoted ? afterQuoted(words, at + 2) : at + 1) : Noun.NO_NOUN;
    }

    private static int afterQuoted(Words words, int at) {
        return at < words.size() && words.token(at).is(Kind.CLOSE_QUOTE) ? at + 1 : at;
    }

    /** A noun of the table, the longest phrase; a number takes it without article. */
    Noun counted(Words words, int at, boolean indefinite) {
        Sense best = longest(words.senses(at, "counted"));
        if (best == null || isNone(best.entry())) {
            return Noun.NO_NOUN;
        }
        Noun noun = Noun.of(best.entry(), best.end());
        Traits traits = words.traits(at);
        boolean cut = traits.hasConjunction() || traits.hasPreposition() || indefinite && traits.definite();
        return cut ? Noun.NO_NOUN : noun;
    }

    private static boolean isNone(Entry entry) {
        return entry.get("role").equals("none");
    }

    /** A number that may be a year counts only nouns of the table. */
    private static boolean isYear(Quantity quantity) {
        Long low = quantity.amount().low();
        return quantity.digits() && low != null && low >= FIRST_YEAR && low <= LAST_YEAR;
    }

    static @Nullable Sense longest(List<Sense> senses) {
        Sense best = null;
        for (Sense sense : senses) {
            boolean better = best == null
                    || sense.end() > best.end()
                    || sense.end() == best.end()
                            && sense.form().number() != Form.Number.DUAL
                            && best.form().number() == Form.Number.DUAL
                    || sense.end() == best.end() && isFemininePlural(sense);
            best = better ? sense : best;
        }
        return best;
    }
    /** «مقاتلات» are jets (مقاتلة), not fighters. */
    private static boolean isFemininePlural(Sense sense) {
        return sense.form().folded().endsWith("ات") && sense.entry().key().endsWith("ه");
    }

    private Noun unknown(Words words, int at, Quantity quantity) {
        Sense listed = longest(words.senses(at, "counted"));
        PartOfSpeech pos = words.pos(at);
        Traits traits = words.traits(at);
        boolean noun = pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ADJ && !Uncounted.followsNoun(words, quantity);
        boolean plain = !traits.hasConjunction()
                && !traits.hasPreposition()
                && !traits.possessed()
                && (!traits.definite() || !quantity.isNumber());
        boolean none = listed != null && isNone(listed.entry()) || isYear(quantity);
        boolean counts = !none
                && words.token(at).is(Kind.WORD)
                && noun
                && plain
                && words.token(at).folded().length() > 2;
        if (!counts || timesOfDay.contains(words.token(at).folded())) {
            return Noun.NO_NOUN;
        }
        return Noun.unlisted(words.token(at).folded().endsWith("ات") ? Sort.THING : Sort.UNKNOWN, at + 1);
    }
}
