package org.rawi.archive.export;

import java.io.IOException;
import java.util.Locale;
import org.rawi.archive.store.Database;
import org.rawi.formats.table.TableFormat;

/** The tables that are exported. Rows lie in the order of day, report id and place in the text, whatever came first. */
public enum Table {
    /** All texts of all reports, as published. */
    REPORTS(new VersionTable(new ReportRows())),
    /** The reading of each report's present text, in the reading format. */
    READINGS(new VersionTable(new ReadingRows())),
    /** Whom each report names. */
    ENTITIES(new VersionTable(new EntityRows())),
    /** What each report says to have happened. */
    EVENTS(new VersionTable(new EventRows())),
    /** Who says what: one row for each source of a claim. */
    CLAIMS(new VersionTable(new ClaimRows())),
    /** Which reports tell of one happening, and how their accounts compare. */
    INCIDENTS(new IncidentTable());

    private final Content content;

    Table(Content content) {
        this.content = content;
    }

    /**
     * Writes all rows, in constant memory, as the archive was when this began.
     *
     * @throws IOException that {@code out} threw
     */
    public void write(Database database, TableFormat format, Appendable out) throws IOException {
        content.write(database, format, out);
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
