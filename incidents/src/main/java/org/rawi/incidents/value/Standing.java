package org.rawi.incidents.value;

/** How closely the words tie a value to the main happening of their report, closest first. */
public enum Standing {
    /** It is an argument, count or day of the happening itself. */
    TIED,
    /** It stands where the report tells of the happening. */
    NEAR,
    /** It is the day on which somebody spoke of the happening. */
    SPOKEN
}
