package org.rawi.claim;

import org.rawi.lexicon.Lexicon;
import org.rawi.phrase.NounPhrases;

/** Finds who says what, through whom. Immutable and thread-safe. */
public final class ClaimFinder {

    private final Particles.Table table;

    public ClaimFinder(Lexicon lexicon) {
        this.table = new Particles.Table(lexicon);
    }

    /** The claims in order of their cues: {@code c1}, {@code c2}, … */
    public Claims find(NounPhrases phrases) {
        return new Claims(new ClaimReading(phrases, table).read());
    }
}
