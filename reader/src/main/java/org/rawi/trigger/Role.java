package org.rawi.trigger;

/** The part somebody or something plays in an event. */
public enum Role {
    ACTOR,
    TARGET,
    PLACE,
    INSTRUMENT
}
