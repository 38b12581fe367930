package org.rawi.formats.cause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/** Questions about places that all layers ask. */
final class Spans {

    private Spans() {}

    static boolean meet(@Nullable Span a, @Nullable Span b) {
        return a != null && b != null && a.overlaps(b);
    }

    static boolean meet(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    /** How the words taken differ from those that should be: {@code too long}, {@code too short}, {@code shifted}. */
    static String difference(Span should, Span is) {
        if (is.contains(should)) {
            return "too long";
        }
        return should.contains(is) ? "too short" : "shifted";
    }
}
