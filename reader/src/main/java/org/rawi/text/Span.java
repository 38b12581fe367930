package org.rawi.text;

/**
 * A stretch of a report's text: {@code start} inclusive, {@code end} exclusive, in UTF-16 code units of
 * {@link Report#text()} (as in Java and JavaScript; other languages must translate).
 *
 * @param start 0-based, at most {@code end}
 * @param end at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end + ": expected 0 <= start <= end");
        }
    }

    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /** The smallest span that covers both. */
    public static Span covering(Span a, Span b) {
        return new Span(Math.min(a.start, b.start), Math.max(a.end, b.end));
    }

    /** The part from {@code from} to {@code to}, counted from the start of this span. */
    public Span part(int from, int to) {
        return new Span(start + from, start + to);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the code unit at {@code offset} lies inside; {@code end} itself does not. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly inside (a span contains itself). */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether at least one code unit is shared; touching spans do not overlap. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The text under this span. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
