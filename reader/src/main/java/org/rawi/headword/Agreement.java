package org.rawi.headword;

import org.rawi.candidate.NameWords;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;

/** Which noun an adjective goes with, as far as its ending tells. Words are folded: ة is ه. */
final class Agreement {

    private static final String SINGULAR = "ه";
    private static final String PLURAL = "ات";

    private Agreement() {}

    /** Whether a noun takes feminine adjectives: السلطة, القوات. */
    static boolean isFeminine(String folded) {
        return folded.endsWith(SINGULAR) || folded.endsWith(PLURAL);
    }

    /** The adjectives after a construct: those of a place's own country are said of it, and all must agree with the head. */
    static Adjectives after(Clues clues, NameWords words, Match head, Construct nouns) {
        boolean feminine = nouns.ends() != null && isFeminine(clues.word(head.end() - 1));
        Adjectives adjectives = Adjectives.from(clues, words, nouns.end(), feminine);
        boolean ofPlace = nouns.isName(Sort.PLACE) && adjectives.national();
        return ofPlace ? new Adjectives(nouns.end(), false) : adjectives;
    }

    /** In «قوات النظام السوري» the adjective goes with النظام, which is the name then. */
    static boolean belongsToNoun(Clues clues, Match head, Construct nouns, Adjectives adjectives) {
        Known body = nouns.ends() == null ? clues.word(nouns.first(), Sort.HEAD, true) : null;
        if (body == null || body.entry().kind().equals("ministry") || adjectives.end() == nouns.end()) {
            return false;
        }
        boolean adjective = isFeminine(clues.word(adjectives.end() - 1));
        boolean withHead = adjective == isFeminine(clues.word(head.end() - 1));
        boolean withNoun = adjective == isFeminine(clues.word(nouns.first()));
        return withNoun && !withHead;
    }
}
