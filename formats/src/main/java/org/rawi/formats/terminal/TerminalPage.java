package org.rawi.formats.terminal;

import org.rawi.formats.telling.Telling;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/**
 * A reading as a page for a terminal: names, what is said to have happened, who says what, figures, loaded words.
 * Immutable and thread-safe.
 */
public final class TerminalPage {

    private final int columns;
    private final boolean colours;

    /**
     * @param columns how wide the page may be; 60 or more
     * @param colours whether the terminal may be sent colours
     */
    public TerminalPage(int columns, boolean colours) {
        this.columns = columns;
        this.colours = colours;
    }

    /** The page, its last newline included. */
    public String write(Reading reading) {
        Telling telling = new Telling(reading);
        Sheet sheet = new Sheet(columns, colours);
        head(sheet, reading.report());
        new NameSection(sheet, telling).write();
        new EventSection(sheet, telling).write();
        new ClaimSection(sheet, telling).write();
        new FigureSection(sheet, telling).write();
        new LoadedSection(sheet, telling).write();
        return sheet.text();
    }

    private static void head(Sheet sheet, Report report) {
        Flow title = sheet.flow().add(report.title().isBlank() ? report.id() : report.title(), Ink.HEADING);
        sheet.put(title.set("", 0));
        Flow about = sheet.flow().add(report.id(), Ink.FAINT);
        if (report.outlet() != null) {
            about.add("·", Ink.FAINT).add(report.outlet(), Ink.FAINT);
        }
        String day = report.published() == null ? "no date" : report.published().toString();
        sheet.put(about.add("·", Ink.FAINT).add(day, Ink.FAINT).set("", 0));
    }
}
