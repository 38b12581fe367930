package org.rawi.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/** The claims of a report in order of their cues. */
public record Claims(List<Claim> list) {

    public Claims {
        list = List.copyOf(list);
    }

    /** The innermost claim whose content holds a span, or null where the outlet itself speaks. */
    public @Nullable Claim around(Span span) {
        Claim best = null;
        int shortest = Integer.MAX_VALUE;
        for (Claim claim : list) {
            for (Span part : claim.content()) {
                if (part.contains(span) && part.length() < shortest) {
                    best = claim;
                    shortest = part.length();
                }
            }
        }
        return best;
    }
}
