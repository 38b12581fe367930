package org.rawi.claim;

import java.util.List;
import org.rawi.lexicon.Lexicon;
import org.rawi.phrase.NounPhrases;

/** Finds who says what, through whom. Immutable and thread-safe. */
public final class ClaimFinder {

    public ClaimFinder(Lexicon lexicon) {}

    public Claims find(NounPhrases phrases) {
        return new Claims(List.of());
    }
}
