package org.rawi.incidents.compare;

import java.util.Locale;

/** How the outlets' values for a slot stand to one another. */
public enum Verdict {
    /** They may all be true of one happening. */
    AGREE,
    /** Later reports give more: a toll that grows. */
    UPDATED,
    /** At least two can't both be so. */
    DIFFER;

    /** Its name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
