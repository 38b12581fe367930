package org.rawi.token;

import org.rawi.text.Span;

/**
 * A sentence, or a headline.
 *
 * @param span from its first to its last token, in UTF-16 code units
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph number of the line it stands in, counted from 0 (the title)
 */
public record Sentence(Span span, int first, int end, int paragraph) {

    /** Whether this is (part of) the headline. */
    public boolean isTitle() {
        return paragraph == 0;
    }

    public boolean holds(int token) {
        return first <= token && token < end;
    }
}
