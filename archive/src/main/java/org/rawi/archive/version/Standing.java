package org.rawi.archive.version;

/** What an archive makes of a report that arrives. */
public enum Standing {
    /** It holds nothing under the report's key. */
    NEW,
    /** It holds this very text. */
    KNOWN,
    /** It holds other texts under the report's key. */
    CHANGED
}
