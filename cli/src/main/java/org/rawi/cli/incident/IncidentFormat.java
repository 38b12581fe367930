package org.rawi.cli.incident;

import java.util.Locale;

/** The ways to write incidents. */
public enum IncidentFormat {
    /** A list, or a page, for a terminal. */
    TEXT,
    /** One object with all incidents. */
    JSON,
    /** A row for each value. */
    CSV,
    /** One self-contained page of one incident. */
    HTML;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
