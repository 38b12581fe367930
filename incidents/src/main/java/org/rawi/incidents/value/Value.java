package org.rawi.incidents.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/**
 * What one report gives for one slot.
 *
 * @param report its id
 * @param chain who says so, nearest the reader first, origin last; empty where the outlet says it itself
 * @param span the words, in UTF-16 code units of the report's text
 * @param denied whether the words say that it is not so
 * @param why the rules that found it
 */
public record Value(
        Slot slot,
        String report,
        Given given,
        List<String> chain,
        Span span,
        Standing standing,
        boolean denied,
        String why) {

    public Value {
        chain = List.copyOf(chain);
    }

    public Value as(Standing other) {
        return new Value(slot, report, given, chain, span, other, denied, why);
    }

    public Value asDenied() {
        return new Value(slot, report, given, chain, span, standing, true, why);
    }

    /** The claimant: the origin of the chain; null where the outlet says it itself. */
    public @Nullable String by() {
        return chain.isEmpty() ? null : chain.get(chain.size() - 1);
    }
}
