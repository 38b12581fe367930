package org.rawi.candidate;

import org.rawi.gazetteer.Clues;
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

    /** In «قوات النظام السوري» the adjective goes with النظام, which is the name then. */
    static boolean belongsToNoun(Clues clues, Match head, Construct nouns, Adjectives adjectives) {
        boolean body = nouns.ends() == null && clues.is(nouns.first(), Sort.HEAD);
        if (!body || !adjectives.national()) {
            return false;
        }
        boolean adjective = isFeminine(clues.word(adjectives.end() - 1));
        boolean withHead = adjective == isFeminine(clues.word(head.end() - 1));
        boolean withNoun = adjective == isFeminine(clues.word(nouns.first()));
        return withNoun && !withHead;
    }
}
