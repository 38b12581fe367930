package org.rawi.candidate;

import java.util.HashMap;
import java.util.Map;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;

/** Which country a place lies in, by way of the places that enclose it. */
final class Places {

    private static final int DEEPEST = 5;

    private final Map<String, Entry> byName = new HashMap<>();

    Places(Lexicon lexicon) {
        for (Entry place : lexicon.table("places")) {
            byName.putIfAbsent(place.word(), place);
        }
    }

    /** The outermost enclosing place that the tables know; the place itself where none encloses it. */
    String country(Entry place) {
        Entry at = place;
        for (int i = 0; i < DEEPEST && at.has("within"); i++) {
            Entry around = byName.get(at.get("within"));
            if (around == null) {
                return at.get("within");
            }
            at = around;
        }
        return at.word();
    }
}
