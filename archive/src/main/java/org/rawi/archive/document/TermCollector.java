package org.rawi.archive.document;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.rawi.archive.query.Field;

/** Gathers the terms of one document with their places. */
final class TermCollector {

    private final Map<String, BitSet> terms = new HashMap<>();

    void add(String term, int place) {
        places(term).set(place);
    }

    /** @param places none, where it is said of the report as a whole */
    void add(String term, BitSet places) {
        places(term).or(places);
    }

    void add(Field field, String value, BitSet places) {
        add(Terms.of(field, value), places);
    }

    private BitSet places(String term) {
        return terms.computeIfAbsent(term, t -> new BitSet());
    }

    Map<String, byte[]> packed() {
        Map<String, byte[]> packed = new HashMap<>();
        terms.forEach((term, places) -> packed.put(term, Numbers.packAscending(places)));
        return packed;
    }
}
