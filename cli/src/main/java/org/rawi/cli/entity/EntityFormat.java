package org.rawi.cli.entity;

import java.util.Locale;

/** The ways to write an entity's page. */
public enum EntityFormat {
    /** A page for a terminal. */
    TEXT,
    /** One object on one line. */
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
