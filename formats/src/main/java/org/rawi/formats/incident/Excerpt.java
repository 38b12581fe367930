package org.rawi.formats.incident;

import org.rawi.text.Span;

/** Words, and what stands around them in their line. */
record Excerpt(String before, String words, String after) {

    /** Characters shown on each side at most. */
    private static final int REACH = 120;

    static Excerpt of(String text, Span span) {
        int start = span.start();
        while (start > 0 && span.start() - start < REACH && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = span.end();
        while (end < text.length() && end - span.end() < REACH && text.charAt(end) != '\n') {
            end++;
        }
        return new Excerpt(text.substring(start, span.start()), span.in(text), text.substring(span.end(), end));
    }
}
