package org.rawi.token;

import org.rawi.text.Span;

/**
 * Words between quotation marks.
 *
 * @param first index of the token after the opening mark
 * @param end index of the closing mark, or after the last token where it was left open
 * @param span the words without their marks; empty quotations are not kept
 * @param closed whether a closing mark was found
 */
public record Quotation(int first, int end, Span span, boolean closed) {

    public boolean holds(int token) {
        return first <= token && token < end;
    }

    /** How many tokens stand between the marks. */
    public int size() {
        return end - first;
    }
}
