package org.rawi.formats.json;

/** What an annotator may have annotated in a report; a reading of names only holds {@link #MENTION} alone. */
public enum Annotation {
    /** Names and their entities. */
    MENTION,
    /** Claims with their sources and contents. */
    CLAIM,
    /** Events with their arguments and status. */
    EVENT,
    FIGURE,
    LOADED
}
