package org.rawi.event;

/** How surely the text says that an event happened. */
public enum Status {
    OCCURRED,
    ATTEMPTED,
    /** Announced, expected or called for. */
    PLANNED,
    THREATENED,
    /** The text says it did not happen. */
    DENIED,
    /** The text leaves open whether it happened. */
    ALLEGED
}
