package org.rawi.archive.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rawi.formats.entity.EntityPage.Counted;

/** Counts words; not thread-safe. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    static <T> Tally of(Collection<T> items, Function<T, String> words) {
        Tally tally = new Tally();
        items.forEach(item -> tally.add(words.apply(item)));
        return tally;
    }

    void add(String words) {
        counts.merge(words, 1, Integer::sum);
    }

    /** The most frequent first, equal ones in the order of their letters. */
    List<Counted> counted() {
        return counts.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Counted::count).reversed().thenComparing(Counted::words))
                .toList();
    }

    /** The most frequent; empty where nothing was counted. */
    String first() {
        return counted().stream().map(Counted::words).findFirst().orElse("");
    }

    List<String> words() {
        return counted().stream().map(Counted::words).toList();
    }
}
