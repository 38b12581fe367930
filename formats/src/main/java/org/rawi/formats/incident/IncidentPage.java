package org.rawi.formats.incident;

import java.util.List;
import org.rawi.formats.terminal.Flow;
import org.rawi.formats.terminal.Ink;
import org.rawi.formats.terminal.Sheet;
import org.rawi.incidents.compare.Comparison;
import org.rawi.incidents.compare.Incident;
import org.rawi.incidents.compare.Testimony;
import org.rawi.incidents.value.Value;
import org.rawi.text.Report;

/**
 * One incident as a page for a terminal: the comparison of slots and outlets, how values moved, who had what from whom.
 * Immutable and thread-safe.
 */
public final class IncidentPage {

    private static final int SLOT_WIDTH = 12;
    private static final int DAY_WIDTH = 12;

    private final int columns;
    private final boolean colours;

    /**
     * @param columns how wide the page may be; 60 or more
     * @param colours whether the terminal may be sent colours
     */
    public IncidentPage(int columns, boolean colours) {
        this.columns = columns;
        this.colours = colours;
    }

    /** The page, its last newline included. */
    public String write(Incident incident) {
        Sheet sheet = new Sheet(columns, colours);
        Comparison comparison = incident.comparison();
        head(sheet, incident);
        new Grid(sheet, columns, colours).write(ComparisonTable.of(comparison));
        why(sheet, comparison);
        moved(sheet, Timeline.of(comparison));
        chains(sheet, Chain.of(comparison));
        reports(sheet, comparison.testimonies());
        return sheet.text();
    }

    private static void head(Sheet sheet, Incident incident) {
        List<Testimony> testimonies = incident.comparison().testimonies();
        String title = testimonies.isEmpty()
                ? incident.id()
                : testimonies.get(0).report().title();
        sheet.put(sheet.flow()
                .add(title.isBlank() ? incident.id() : title, Ink.HEADING)
                .set("", 0));
        String size = testimonies.size() + (testimonies.size() == 1 ? " report" : " reports");
        sheet.put(sheet.flow()
                .add(incident.id(), Ink.FAINT)
                .add("·", Ink.FAINT)
                .add(size, Ink.FAINT)
                .set("", 0));
    }

    private static void why(Sheet sheet, Comparison comparison) {
        if (!comparison.judgements().isEmpty()) {
            sheet.heading("Verdicts");
            comparison
                    .judgements()
                    .forEach(one -> sheet.entry(
                            sheet.flow().add(Wording.slot(one.slot()), Ink.PLAIN),
                            SLOT_WIDTH,
                            sheet.flow()
                                    .add(one.verdict().label(), Grid.ink(one.verdict()))
                                    .add(one.why(), Ink.FAINT)));
        }
    }

    private static void moved(Sheet sheet, List<Timeline> lines) {
        if (!lines.isEmpty()) {
            sheet.heading("How values moved");
        }
        for (Timeline line : lines) {
            Flow steps = sheet.flow();
            for (Timeline.Step step : line.steps()) {
                if (!steps.isEmpty()) {
                    steps.add("→", Ink.FAINT);
                }
                String day =
                        step.published() == null ? "no date" : step.published().toString();
                steps.add(Wording.value(step.value()), Ink.HEADING).add("(" + day, Ink.FAINT);
                steps.add(step.outlet(), Ink.NAME).glue(")", Ink.FAINT);
            }
            sheet.entry(sheet.flow().add(Wording.slot(line.slot()), Ink.PLAIN), SLOT_WIDTH, steps);
        }
    }

    private static void chains(Sheet sheet, List<Chain> chains) {
        if (!chains.isEmpty()) {
            sheet.heading("Who had it from whom");
        }
        for (Chain chain : chains) {
            Flow flow = sheet.flow().add(chain.outlet(), Ink.NAME);
            chain.sources().forEach(source -> flow.add("←", Ink.FAINT).add(source, Ink.NAME));
            flow.glue(":", Ink.FAINT);
            for (Value value : chain.values()) {
                flow.add(Wording.slot(value.slot()), Ink.FAINT).add(Wording.value(value), Ink.PLAIN);
            }
            sheet.put(flow.set("  ", 4));
        }
    }

    private static void reports(Sheet sheet, List<Testimony> testimonies) {
        sheet.heading("Reports");
        for (Testimony one : testimonies) {
            Report report = one.report();
            String day =
                    report.published() == null ? "no date" : report.published().toString();
            Flow about = sheet.flow()
                    .add(one.outlet(), Ink.NAME)
                    .add(report.title(), Ink.PLAIN)
                    .add(report.id(), Ink.FAINT);
            sheet.entry(sheet.flow().add(day, Ink.FAINT), DAY_WIDTH, about);
        }
    }
}
