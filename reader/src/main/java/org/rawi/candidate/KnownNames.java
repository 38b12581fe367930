package org.rawi.candidate;

import java.util.ArrayList;
import java.util.List;
import org.rawi.gazetteer.Clues;
import org.rawi.lexicon.Lexicon;

/** Finds names that the tables know, and persons whose parts they know. Immutable and thread-safe. */
public final class KnownNames {

    private final Clashes clashes;
    private final Places places;

    public KnownNames(Lexicon lexicon) {
        clashes = new Clashes(lexicon);
        places = new Places(lexicon);
    }

    /** All of them, overlapping ones too, in no order. */
    public List<Candidate> find(Clues clues, NameWords words) {
        List<Candidate> found = new ArrayList<>(new TableNames(clues, clashes, new PlaceContext(clues, places)).find());
        found.addAll(new PersonalNames(clues, words).find());
        return found;
    }
}
