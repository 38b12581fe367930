package org.rawi.cli.search;

import java.util.Locale;
import java.util.Objects;
import org.rawi.archive.search.Hit;
import org.rawi.archive.search.Page;
import org.rawi.cli.console.Terminal;
import org.rawi.text.Report;
import org.rawi.text.Span;

/** A page of found reports as a person reads it: title, where and when, and the words around what was found. */
final class PageText {

    private static final String MARK = "\u001B[1m";
    private static final String MARK_WITHOUT_COLOURS = "*";
    private static final String END = "\u001B[0m";

    private PageText() {}

    static String of(Page page, Terminal terminal) {
        StringBuilder text = new StringBuilder();
        for (Hit hit : page.hits()) {
            Report report = hit.report();
            text.append(marked(hit, report.titleSpan(), terminal)).append('\n');
            text.append(String.format(
                    Locale.ROOT,
                    "  %s  %s  %s  %.3f\n",
                    Objects.requireNonNullElse(report.outlet(), "-"),
                    report.published() == null ? "-" : report.published(),
                    report.id(),
                    hit.score()));
            text.append("  ").append(marked(hit, hit.snippet(), terminal)).append("\n\n");
        }
        text.append(String.format(Locale.ROOT, "%,d found\n", page.found()));
        page.next()
                .ifPresent(key ->
                        text.append("next page: --after-key '").append(key).append("'\n"));
        return text.toString();
    }

    private static String marked(Hit hit, Span part, Terminal terminal) {
        String text = hit.report().text();
        StringBuilder marked = new StringBuilder();
        int at = part.start();
        for (Span found : hit.highlights(part)) {
            marked.append(plain(text, at, found.start()));
            marked.append(terminal.colours() ? MARK : MARK_WITHOUT_COLOURS);
            marked.append(plain(text, found.start(), found.end()));
            marked.append(terminal.colours() ? END : MARK_WITHOUT_COLOURS);
            at = found.end();
        }
        return marked.append(plain(text, at, part.end())).toString();
    }

    /** On one line, and without signs that would command the terminal. */
    private static String plain(String text, int from, int end) {
        return text.substring(from, end).replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "");
    }
}
