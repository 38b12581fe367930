package org.rawi.figure;

import org.rawi.figure.Noun.Sort;
import org.rawi.figure.Quantifier.Turn;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;

/** Quantities that count nothing: zero, «عائلة واحدة», «على بعد 5 شوارع», «المادة 5 من القانون», «مجموعة الـ20». */
final class Uncounted {

    private Uncounted() {}

    static boolean is(Words words, Quantity quantity, Noun noun) {
        boolean bare = noun.is(Sort.NONE);
        if (!quantity.isNumber()) {
            boolean someone = noun.is(Sort.PERSON) || quantity.strength() == Turn.SEVERAL && noun.isThing();
            return quantity.strength() == Turn.VAGUE ? false : !someone;
        }
        Long low = quantity.amount().low();
        if (low != null && low == 0 || isDistance(words, quantity.first())) {
            return true;
        }
        boolean one = low != null && low == 1 && !quantity.digits();
        boolean loneOne = one
                && !(bare
                        && isGoverned(words, quantity)
                        && !words.traits(quantity.first() - 1).definite());
        boolean definite = quantity.definite() && !noun.is(Sort.ELIDED);
        return loneOne || definite || isSerial(words, quantity, noun);
    }

    /** «على بعد 5 شوارع»: a distance. */
    static boolean isDistance(Words words, int first) {
        return first > 1
                && words.token(first - 1).folded().equals("بعد")
                && words.token(first - 2).folded().equals("علي");
    }

    /** «طائرة إف 16», «المادة 5»: digits that may belong to the noun before them. */
    static boolean followsNoun(Words words, Quantity quantity) {
        if (quantity.first() == 0 || !quantity.digits() || isGoverned(words, quantity)) {
            return false;
        }
        PartOfSpeech before = words.pos(quantity.first() - 1);
        boolean dash = words.token(quantity.first() - 1).isMark('-');
        return dash || before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN;
    }

    private static boolean isSerial(Words words, Quantity quantity, Noun noun) {
        boolean weak = noun.is(Sort.MEMBERS) || noun.is(Sort.NONE) || noun.ofGroup();
        return weak && followsNoun(words, quantity);
    }

    private static boolean isGoverned(Words words, Quantity quantity) {
        return quantity.first() > 0 && Governor.at(words, quantity.first() - 1) != null;
    }
}
