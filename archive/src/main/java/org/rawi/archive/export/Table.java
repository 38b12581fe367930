package org.rawi.archive.export;

import java.util.Locale;

/** The tables that are exported. Rows lie in the order of day, report id and place in the text, whatever came first. */
public enum Table {
    /** All texts of all reports, as published. */
    REPORTS(new ReportRows()),
    /** The reading of each report's present text, in the reading format. */
    READINGS(new ReadingRows()),
    /** Whom each report names. */
    ENTITIES(new EntityRows()),
    /** What each report says to have happened. */
    EVENTS(new EventRows()),
    /** Who says what: one row for each source of a claim. */
    CLAIMS(new ClaimRows());

    private final Rows rows;

    Table(Rows rows) {
        this.rows = rows;
    }

    Rows rows() {
        return rows;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
