package org.rawi.formats.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.text.Report;
import org.rawi.text.Span;

/** The text as published, line by line, cut into segments that carry their marks. */
final class Article {

    private final Html html;
    private final Report report;
    private final List<Mark> marks;
    private final Set<Mark> anchored = new HashSet<>();
    private int firstMark;

    Article(Html html, Report report, Marks marks) {
        this.html = html;
        this.report = report;
        this.marks = marks.inOrder();
    }

    void write() {
        html.open("article", "dir", "auto").line();
        String text = report.text();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            line(new Span(start, end));
            start = end < text.length() && text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        html.close().line();
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void line(Span line) {
        if (report.text(line).isBlank()) {
            return;
        }
        boolean title = line.start() == 0 && !report.title().isBlank();
        html.open(title ? "h1" : "p", "dir", "auto");
        for (Segment segment : Segment.cut(line, marks.subList(firstMark(line), marks.size()))) {
            segment(segment);
        }
        html.close().line();
    }

    /** Marks that end before the line are done with, as far as they stand in front. */
    private int firstMark(Span line) {
        while (firstMark < marks.size() && marks.get(firstMark).drawn().end() <= line.start()) {
            firstMark++;
        }
        return firstMark;
    }

    private void segment(Segment segment) {
        String words = report.text(segment.span());
        if (segment.marks().isEmpty()) {
            html.text(words);
            return;
        }
        List<Mark> starting = segment.marks().stream().filter(anchored::add).toList();
        starting.forEach(mark -> html.open("span", "id", mark.anchor()));
        marked(segment, words);
        starting.forEach(mark -> html.close());
    }

    private void marked(Segment segment, String words) {
        String looks = segment.marks().stream().map(Mark::look).distinct().collect(Collectors.joining(" "));
        String items = segment.marks().stream().map(Mark::item).distinct().collect(Collectors.joining(" "));
        String offset = String.valueOf(segment.span().start());
        String back = segment.marks().stream()
                .filter(Mark::leadsBack)
                .map(mark -> "#" + mark.item())
                .findFirst()
                .orElse("");
        if (back.isEmpty()) {
            html.element("mark", words, "class", looks, "data-i", items, "data-o", offset);
        } else {
            html.element("a", words, "class", "mark " + looks, "href", back, "data-i", items, "data-o", offset);
        }
    }
}
