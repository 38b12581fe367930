package org.rawi.name;

import java.util.List;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;

/** Finds names in place and unites those of one real thing. Immutable and thread-safe. */
public final class NameFinder {

    public NameFinder(Lexicon lexicon) {}

    public Names find(Words words) {
        return new Names(List.of(), List.of());
    }
}
