package org.rawi.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.rawi.text.Span;

/**
 * A stretch of the text that lies under the same marks throughout. Layers nest, touch and cross; cut into segments they
 * become elements that only follow each other.
 *
 * @param span not empty
 * @param marks that cover it, the shortest first
 */
record Segment(Span span, List<Mark> marks) {

    private static final Comparator<Mark> SHORTEST_FIRST =
            Comparator.<Mark>comparingInt(mark -> mark.drawn().length()).thenComparing(Mark::number);

    /**
     * Cuts a line of the text.
     *
     * @param marks in order of the text, all that overlap the line among them
     */
    static List<Segment> cut(Span line, List<Mark> marks) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(line.start(), line.end()));
        List<Mark> here = marks.stream()
                .takeWhile(mark -> mark.drawn().start() < line.end())
                .filter(mark -> mark.drawn().overlaps(line))
                .toList();
        for (Mark mark : here) {
            edges.add(Math.max(line.start(), mark.drawn().start()));
            edges.add(Math.min(line.end(), mark.drawn().end()));
        }
        List<Segment> segments = new ArrayList<>();
        List<Mark> under = new ArrayList<>();
        Iterator<Mark> coming = here.iterator();
        Mark next = coming.hasNext() ? coming.next() : null;
        int start = edges.pollFirst();
        for (int end : edges) {
            int from = start;
            under.removeIf(mark -> mark.drawn().end() <= from);
            while (next != null && next.drawn().start() <= from) {
                under.add(next);
                next = coming.hasNext() ? coming.next() : null;
            }
            segments.add(new Segment(
                    new Span(from, end), under.stream().sorted(SHORTEST_FIRST).toList()));
            start = end;
        }
        return segments;
    }
}
