package org.rawi.script;

import java.util.Arrays;
import org.rawi.text.Span;

/**
 * A folded view of a text that maps back to it. {@code folded} offsets count in {@link #text()}, {@code source}
 * offsets in the text that was folded; both are UTF-16 code units.
 */
public final class Folded {

    private final String text;
    private final int[] sources;

    Folded(String text, int[] sources) {
        this.text = text;
        this.sources = sources;
    }

    public String text() {
        return text;
    }

    /** Source offset of the folded code unit at {@code folded}; for the end of the text, the source's length. */
    public int source(int folded) {
        return sources[folded];
    }

    /** The source span whose folding is {@code folded}; dropped signs after its last letter are left out. */
    public Span source(Span folded) {
        if (folded.isEmpty()) {
            return new Span(sources[folded.start()], sources[folded.start()]);
        }
        return new Span(sources[folded.start()], sources[folded.end() - 1] + 1);
    }

    /** Folded offset of the first kept code unit at or after {@code source}. */
    public int folded(int source) {
        int found = Arrays.binarySearch(sources, source);
        return found >= 0 ? found : -found - 1;
    }
}
