package org.rawi.loaded;

import java.util.List;
import org.rawi.claim.Claims;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Names;

/** Finds words by which a speaker judges. Immutable and thread-safe. */
public final class LoadedWordFinder {

    public LoadedWordFinder(Lexicon lexicon) {}

    public List<LoadedWord> find(Words words, Names names, Claims claims) {
        return List.of();
    }
}
