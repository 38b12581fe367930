package org.rawi.incidents.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the copies among reports, in memory. */
public final class Copies {

    private final Map<Long, List<Edition>> byBand = new HashMap<>();
    private final SortedMap<String, String> originals = new TreeMap<>();

    private Copies() {}

    /**
     * For each report that is a copy, the report that it copies; originals are not listed. The original is the earliest, and itself a copy of
     * nothing. A function of the set.
     *
     * @param editions of different reports
     */
    public static SortedMap<String, String> of(Collection<Edition> editions) {
        Copies copies = new Copies();
        new TreeSet<>(editions).forEach(copies::add);
        return Collections.unmodifiableSortedMap(copies.originals);
    }

    /** Editions come in their order, so that what an edition copies has come before it and knows its own original. */
    private void add(Edition edition) {
        SortedSet<Edition> earlier = new TreeSet<>();
        for (long band : edition.signature().bands()) {
            List<Edition> sharing = byBand.computeIfAbsent(band, b -> new ArrayList<>());
            earlier.addAll(sharing);
            sharing.add(edition);
        }
        earlier.stream()
                .filter(other -> edition.signature().isCopyOf(other.signature()))
                .findFirst()
                .ifPresent(copied ->
                        originals.put(edition.report(), originals.getOrDefault(copied.report(), copied.report())));
    }
}
