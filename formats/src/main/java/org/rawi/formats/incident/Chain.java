package org.rawi.formats.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.incidents.compare.Comparison;
import org.rawi.incidents.compare.Testimony;
import org.rawi.incidents.value.Value;

/**
 * Who had what from whom.
 *
 * @param outlet who published it
 * @param sources nearest the reader first, origin last; at least one
 * @param values what came that way
 */
record Chain(String outlet, List<String> sources, List<Value> values) {

    /** The chains of an incident, in the order of the reports and their values. */
    static List<Chain> of(Comparison comparison) {
        Map<List<String>, Chain> chains = new LinkedHashMap<>();
        for (Testimony one : comparison.testimonies()) {
            for (Value value : one.values()) {
                if (!value.chain().isEmpty()) {
                    List<String> links = new ArrayList<>(List.of(one.outlet()));
                    links.addAll(value.chain());
                    chains.computeIfAbsent(links, key -> new Chain(one.outlet(), value.chain(), new ArrayList<>()))
                            .values()
                            .add(value);
                }
            }
        }
        return List.copyOf(chains.values());
    }
}
