package org.rawi.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.figure.Noun.Sort;
import org.rawi.figure.Quantifier.Turn;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.number.Numeral;
import org.rawi.vocabulary.TablePhrases.Found;

/** Finds what is counted in one report, from left to right; counts do not overlap. */
final class CountScan {

    private static final int LONGEST_TAIL = 4;
    /** «من عائلة واحدة» says of what kind they are. */
    private static final String OF = "من";

    private final Words words;
    private final Taken taken;
    private final QuantityReader quantities;
    private final NounReader nouns;
    private final List<Count> counts = new ArrayList<>();
    /** Where the last «بينهم» ends. */
    private int partEnd = -1;

    CountScan(Words words, Taken taken, QuantityReader quantities, NounReader nouns) {
        this.words = words;
        this.taken = taken;
        this.quantities = quantities;
        this.nouns = nouns;
    }

    List<Count> counts() {
        int at = 0;
        while (at < words.size()) {
            at = taken.byTime(at) || taken.byName(at) ? at + 1 : step(at);
        }
        return counts;
    }

    private int step(int at) {
        boolean quantified = quantities.mayBegin(words, at);
        Quantity quantity = quantified ? quantities.at(words, at) : null;
        if (quantity != null) {
            return counted(quantity);
        }
        Count count = null;
        if (quantified) {
            notePart(at);
            count = oneOf(at);
        }
        if (count == null && !words.senses().get(at).isEmpty()) {
            count = noun(at);
        }
        if (count == null) {
            return at + 1;
        }
        counts.add(withTail(count));
        return count.end();
    }

    private @Nullable Count noun(int at) {
        Count behind = numberAfter(at);
        return behind != null || Uncounted.isDistance(words, at) ? behind : Duals.at(words, taken, at, partEnd == at);
    }

    private void notePart(int at) {
        Found<Quantifier> found = quantities.quantifier(words, at);
        Turn turn = found == null ? Turn.TOTAL : found.value().turn();
        if (found != null && (turn == Turn.PART || turn == Turn.THEM)) {
            partEnd = Math.max(partEnd, found.end());
        }
    }

    /** Takes up a quantity, and gives the index to go on from. */
    private int counted(Quantity quantity) {
        int first = quantity.first();
        Noun noun = nouns.after(words, quantity);
        if (noun.is(Sort.MEASURE)) {
            return noun.end();
        }
        boolean bare = noun.is(Sort.NONE);
        int end = bare ? quantity.end() : noun.end();
        Count count = new Count(
                first,
                end,
                quantity.amount(),
                noun,
                partEnd == first,
                isJoined(first),
                Need.of(quantity, noun),
                quantity.where());
        if (!Uncounted.is(words, quantity, noun)) {
            counts.add(withTail(count));
        }
        return end;
    }

    private boolean isJoined(int first) {
        return words.traits(first).hasConjunction()
                || first > 0 && words.token(first - 1).folded().equals("و");
    }

    /** «اليمنيين الخمسة», «الطائرات الثلاث»; «جندي تركي واحد», «مدنيين اثنين». */
    private @Nullable Count numberAfter(int at) {
        Noun noun = nouns.counted(words, at, false);
        if (!noun.is(Sort.PERSON) && !noun.is(Sort.THING)) {
            return null;
        }
        boolean definite = words.traits(at).definite();
        if (!definite && at > 0 && words.token(at - 1).folded().equals(OF)) {
            return null;
        }
        int number = noun.end();
        while (!definite && number < words.size() && isBareAdjective(number)) {
            number++;
        }
        boolean may =
                number < words.size() && !words.traits(number).hasPreposition() && quantities.mayBegin(words, number);
        Quantity quantity = may ? quantities.at(words, number) : null;
        if (quantity == null || !quantity.isNumber()) {
            return null;
        }
        boolean after = (definite ? quantity.definite() : !quantity.digits() && isOneOrTwo(quantity.amount()));
        return after
                ? new Count(
                        at,
                        quantity.end(),
                        quantity.amount(),
                        noun,
                        partEnd == at,
                        isJoined(at),
                        Need.KIND,
                        quantity.where())
                : null;
    }

    private boolean isBareAdjective(int at) {
        return words.pos(at) == PartOfSpeech.ADJ && !words.traits(at).definite() && !quantities.mayBegin(words, at);
    }

    /** Only one and two stand behind an indefinite noun. */
    private static boolean isOneOrTwo(Amount amount) {
        return amount.equals(Amount.exactly(1)) || amount.equals(Amount.exactly(2));
    }

    /** «إحداها» counts one of those before; «أحد عناصرها» one that something befell. */
    private @Nullable Count oneOf(int at) {
        Numeral one = quantities.oneOf(words, at);
        if (one == null || one.end() >= words.size()) {
            return null;
        }
        boolean them = one.is(Numeral.Form.ONE_OF_THEM);
        Noun noun = them ? Noun.unlisted(Sort.ELIDED, one.end()) : nouns.counted(words, one.end(), false);
        return noun.is(Sort.NONE) || noun.is(Sort.MEASURE)
                ? null
                : new Count(
                        at,
                        noun.end(),
                        Amount.exactly(1),
                        noun,
                        them || partEnd == at,
                        isJoined(at),
                        them ? Need.KIND : Need.GOVERNED_LOSS,
                        one.where());
    }

    /** Adjectives and «آخرين» that belong to the noun, and «على الأقل» that turns the number. */
    private Count withTail(Count count) {
        int end = count.end();
        Amount amount = count.amount();
        int sentenceEnd = words.sentenceOf(count.first()).end();
        for (int at = end; at < sentenceEnd && at < count.end() + LONGEST_TAIL; at++) {
            Found<Quantifier> quantifier = quantities.quantifier(words, at);
            if (quantifier != null && quantifier.value().after() && isAfterwards(quantifier)) {
                amount = amount.turned(quantifier.value());
                end = quantifier.end();
                break;
            }
            boolean others = quantifier != null && quantifier.value().turn() == Turn.OTHERS;
            if (at == end && (others || isAdjective(count, at))) {
                end = at + 1;
            } else if (!words.pos(at).isNominal() || words.traits(at).hasConjunction()) {
                break;
            }
        }
        return new Count(
                count.first(), end, amount, count.noun(), count.part(), count.joined(), count.need(), count.where());
    }

    /** «على الأقل», «كحد أدنى» and «تقريبا» stand after; «أكثر من» begins another count. */
    private boolean isAfterwards(Found<Quantifier> quantifier) {
        int next = quantifier.end();
        return next >= words.size() || quantities.at(words, next) == null;
    }

    private boolean isAdjective(Count count, int at) {
        return !count.noun().is(Sort.NONE)
                && words.pos(at) == PartOfSpeech.ADJ
                && !words.traits(at).hasConjunction()
                && !words.traits(at).hasPreposition();
    }
}
