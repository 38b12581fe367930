package org.rawi.gazetteer;

/** What a table row says of a phrase. */
public enum Sort {
    PERSON,
    PLACE,
    ORGANIZATION,
    /** A given name. */
    GIVEN,
    /** A family name. */
    FAMILY,
    /** The first half of a name of two words: عبد, أبو, بن. */
    COMPOUND,
    /** An adjective of a place: عراقي, الكورية الشمالية. */
    NISBA,
    /** The first word of a name of a place or organisation, or the class word before it. */
    HEAD,
    /** An office or title. */
    OFFICE,
    /** A day of the week or a month. */
    TIME,
    /** A word of grammar: في, الذي, أن. */
    FUNCTION;

    int bit() {
        return 1 << ordinal();
    }
}
