package org.rawi.formats.incident;

import java.util.List;
import org.rawi.formats.html.Html;
import org.rawi.formats.html.Inline;
import org.rawi.formats.incident.ComparisonTable.Column;
import org.rawi.formats.incident.ComparisonTable.Row;
import org.rawi.incidents.compare.Comparison;
import org.rawi.incidents.compare.Incident;
import org.rawi.incidents.compare.Testimony;
import org.rawi.incidents.value.Value;
import org.rawi.text.Report;

/**
 * One incident as one HTML page, to read and to print. Every cell opens the words it comes from. It asks for nothing from
 * outside and needs no script; nothing in a report can become markup. Immutable and thread-safe.
 */
public final class IncidentHtml {

    private static final Inline STYLE = Inline.resource(IncidentHtml.class, "incident.css");

    /** The page, its last newline included. */
    public String write(Incident incident) {
        Html html = new Html();
        Comparison comparison = incident.comparison();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "ar", "dir", "rtl");
        head(html, title(incident));
        html.open("body").line();
        html.element("h1", title(incident)).line();
        table(html, comparison);
        moved(html, Timeline.of(comparison));
        chains(html, Chain.of(comparison));
        reports(html, comparison.testimonies());
        return html.close().close().line().toString();
    }

    private static String title(Incident incident) {
        List<Testimony> testimonies = incident.comparison().testimonies();
        String title = testimonies.isEmpty() ? "" : testimonies.get(0).report().title();
        return title.isBlank() ? incident.id() : title;
    }

    private static void head(Html html, String title) {
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + STYLE.hash();
        html.open("head").raw("<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .text(policy)
                .raw("\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", title).line();
        html.open("style").raw(STYLE.text()).close().close().line();
    }

    private static void table(Html html, Comparison comparison) {
        ComparisonTable table = ComparisonTable.of(comparison);
        html.open("table").open("thead").open("tr");
        html.element("th", "slot").element("th", "verdict");
        for (Column column : table.columns()) {
            html.open("th", "scope", "col").words(column.outlet());
            if (!column.alsoIn().isEmpty()) {
                html.element("small", " also in ");
                html.words(String.join("، ", column.alsoIn()));
            }
            html.close();
        }
        html.close().close().line().open("tbody").line();
        table.rows().forEach(row -> row(html, row, table.columns()));
        html.close().close().line();
    }

    private static void row(Html html, Row row, List<Column> columns) {
        html.open("tr").element("th", Wording.slot(row.slot()), "scope", "row", "lang", "en");
        html.open("td", "lang", "en");
        row.judgement()
                .ifPresent(one -> html.element(
                        "span",
                        one.verdict().label(),
                        "class",
                        "verdict " + one.verdict().label(),
                        "title",
                        one.why()));
        html.close();
        for (Column column : columns) {
            html.open("td");
            for (Testimony one : column.testimonies()) {
                one.values(row.slot()).forEach(value -> cell(html, value, one.report()));
            }
            html.close();
        }
        html.close().line();
    }

    /** The value and its claimant; opened, the sentence around its words. */
    private static void cell(Html html, Value value, Report report) {
        html.open("details").open("summary").words(Wording.value(value));
        String by = value.by();
        if (by != null) {
            html.raw(" · ").open("small").words(by).close();
        }
        html.close();
        Excerpt excerpt = Excerpt.of(report.text(), value.span());
        html.open("blockquote", "title", value.why())
                .text(excerpt.before())
                .element("mark", excerpt.words())
                .text(excerpt.after())
                .close();
        html.close();
    }

    private static void moved(Html html, List<Timeline> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.element("h2", "كيف تغيّرت القيم").open("dl").line();
        for (Timeline line : lines) {
            html.element("dt", Wording.slot(line.slot()), "lang", "en").open("dd");
            String arrow = "";
            for (Timeline.Step step : line.steps()) {
                html.text(arrow)
                        .open("strong")
                        .words(Wording.value(step.value()))
                        .close();
                String day = step.published() == null ? "" : step.published().toString();
                html.raw(" ")
                        .open("small")
                        .element("time", day, "dir", "ltr")
                        .raw(" ")
                        .words(step.outlet())
                        .close();
                arrow = " ← ";
            }
            html.close().line();
        }
        html.close().line();
    }

    private static void chains(Html html, List<Chain> chains) {
        if (chains.isEmpty()) {
            return;
        }
        html.element("h2", "من نقل عمّن").open("ul").line();
        for (Chain chain : chains) {
            html.open("li").words(chain.outlet());
            chain.sources().forEach(source -> html.raw(" ← ").words(source));
            html.raw(": ");
            for (Value value : chain.values()) {
                html.element("small", Wording.slot(value.slot()), "lang", "en")
                        .raw(" ")
                        .words(Wording.value(value))
                        .raw(" ");
            }
            html.close().line();
        }
        html.close().line();
    }

    private static void reports(Html html, List<Testimony> testimonies) {
        html.element("h2", "التقارير").open("ol").line();
        for (Testimony one : testimonies) {
            Report report = one.report();
            String day = report.published() == null ? "" : report.published().toString();
            html.open("li").element("time", day, "dir", "ltr").raw(" ").words(one.outlet());
            html.raw(" · ")
                    .words(report.title())
                    .raw(" ")
                    .open("small")
                    .words(report.id())
                    .close();
            html.close().line();
        }
        html.close().line();
    }
}
