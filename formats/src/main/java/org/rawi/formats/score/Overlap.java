package org.rawi.formats.score;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/** How much two lists of spans share. */
final class Overlap {

    private Overlap() {}

    static boolean overlap(@Nullable Span a, @Nullable Span b) {
        return a != null && b != null && a.overlaps(b);
    }

    /** How many pairs of spans, one of each side, overlap. */
    static int pairs(List<Span> some, List<Span> others) {
        int pairs = 0;
        for (Span one : some) {
            for (Span other : others) {
                pairs += one.overlaps(other) ? 1 : 0;
            }
        }
        return pairs;
    }

    /** How many UTF-16 code units the spans cover, each counted once. */
    static int size(List<Span> spans) {
        return covered(spans).cardinality();
    }

    static int shared(List<Span> some, List<Span> others) {
        BitSet shared = covered(some);
        shared.and(covered(others));
        return shared.cardinality();
    }

    /** Whether both cover something, and at least half of what either covers. */
    static boolean byHalf(List<Span> some, List<Span> others) {
        int shared = shared(some, others);
        int either = size(some) + size(others) - shared;
        return shared > 0 && 2 * shared >= either;
    }

    private static BitSet covered(List<Span> spans) {
        BitSet covered = new BitSet();
        for (Span span : spans) {
            covered.set(span.start(), span.end());
        }
        return covered;
    }
}
