package org.rawi.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/** The claims of a report in order of their cues, and which of them a place lies in. Immutable. */
public final class Claims {

    private final List<Claim> list;
    /** All stretches of content in order of their starts. */
    private final List<Part> parts = new ArrayList<>();
    /** For each part, the greatest end of any part up to it: where that lies before a place, no earlier part holds it. */
    private final int[] reach;

    private record Part(Span span, Claim claim) {}

    public Claims(List<Claim> list) {
        this.list = List.copyOf(list);
        for (Claim claim : this.list) {
            for (Span span : claim.content()) {
                parts.add(new Part(span, claim));
            }
        }
        parts.sort(Comparator.comparing(part -> part.span.start()));
        reach = new int[parts.size()];
        for (int i = 0; i < reach.length; i++) {
            int end = parts.get(i).span.end();
            reach[i] = i == 0 ? end : Math.max(reach[i - 1], end);
        }
    }

    public List<Claim> list() {
        return list;
    }

    /** The innermost claim whose content holds a span, or null where the outlet itself speaks. */
    public @Nullable Claim around(Span span) {
        Part best = null;
        for (int i = lastStartingBy(span.start()); i >= 0 && reach[i] >= span.end(); i--) {
            Part part = parts.get(i);
            if (part.span.contains(span) && (best == null || part.span.length() <= best.span.length())) {
                best = part;
            }
        }
        return best == null ? null : best.claim;
    }

    private int lastStartingBy(int offset) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).span.start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
