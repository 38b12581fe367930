package org.rawi.formats.cause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.source.Source;
import org.rawi.text.Span;

/** Why the origin of a claim is wrong. */
public final class SourceCauses {

    private SourceCauses() {}

    public static String wrong(Claim should, Claim is) {
        @Nullable Source wanted = should.origin();
        @Nullable Source taken = is.origin();
        if (wanted == null || taken == null) {
            return taken == null ? "no source read" : "source invented";
        }
        if (holds(should.sources(), taken.span()) && !Spans.meet(wanted.span(), taken.span())) {
            return "chain too short";
        }
        if (holds(is.sources(), wanted.span()) && !Spans.meet(wanted.span(), taken.span())) {
            return "chain too long";
        }
        return wanted.entity() == null ? unnamed(wanted, taken) : named(wanted, taken);
    }

    private static String unnamed(Source wanted, Source taken) {
        if (wanted.anonymous() != taken.anonymous()) {
            return wanted.anonymous() ? "anonymous source taken for a named one" : "named by role, taken for anonymous";
        }
        return "other words than those of the source";
    }

    private static String named(Source wanted, Source taken) {
        boolean resolved = taken.entity() != null;
        if (wanted.span() == null) {
            return resolved ? "understood speaker is another" : "understood speaker not resolved";
        }
        if (!Spans.meet(wanted.span(), taken.span())) {
            return taken.span() == null
                    ? "speaker named here, understood from before"
                    : "other words than those of the source";
        }
        if (resolved) {
            return "right words, another entity";
        }
        return taken.anonymous() ? "right words, taken for anonymous" : "right words, entity not resolved";
    }

    private static boolean holds(List<Source> chain, @Nullable Span span) {
        return chain.size() > 1 && chain.stream().anyMatch(link -> Spans.meet(link.span(), span));
    }
}
