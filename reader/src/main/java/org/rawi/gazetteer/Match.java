package org.rawi.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of the tables at its place. Token indexes, not offsets.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param cut how many folded letters of the first token are attached particles
 * @param known what it may stand for, never empty
 */
public record Match(int first, int end, int cut, List<Known> known) {

    public int size() {
        return end - first;
    }

    public @Nullable Known as(Sort sort) {
        for (Known each : known) {
            if (each.sort() == sort) {
                return each;
            }
        }
        return null;
    }

    public boolean is(Sort sort) {
        return as(sort) != null;
    }
}
