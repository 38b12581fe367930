package org.rawi.archive.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be asked of a reading or its report besides its words. */
public enum Field {
    /** A person who is named. */
    PERSON(ValueKind.NAME),
    /** An organisation that is named. */
    ORG(ValueKind.NAME),
    /** A place that is named. */
    PLACE(ValueKind.NAME),
    /** PLOVER's type of something that is said to have happened. */
    TYPE(ValueKind.EVENT_TYPE),
    /** How surely something is said to have happened. */
    STATUS(ValueKind.STATUS),
    /** Who did something. */
    ACTOR(ValueKind.NAME),
    /** To whom something was done. */
    TARGET(ValueKind.NAME),
    /** Anybody in the chain behind a claim. */
    SOURCE(ValueKind.NAME),
    /** The origin of a claim: whose words they are. */
    SPEAKER(ValueKind.NAME),
    /** Who published the report. */
    OUTLET(ValueKind.NAME),
    /** Published on this day or later. */
    AFTER(ValueKind.DAY),
    /** Published before this day. */
    BEFORE(ValueKind.DAY),
    /** The reports of one incident, by its id. */
    INCIDENT(ValueKind.ID),
    /** Whether the text withholds the name of a source. */
    ANONYMOUS(ValueKind.YES_NO);

    private final ValueKind value;

    Field(ValueKind value) {
        this.value = value;
    }

    /** As a query writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its values are names, which may be spelled in many ways. */
    public boolean takesNames() {
        return value == ValueKind.NAME;
    }

    ValueKind value() {
        return value;
    }

    static Optional<Field> of(String key) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(key.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** All fields, for a person who wrote another. */
    static String list() {
        return Arrays.stream(values()).map(field -> field.key() + ":").collect(Collectors.joining(" "));
    }
}
