package org.rawi.name;

/** What a name may stand for. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE
}
