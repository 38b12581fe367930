package org.rawi.incidents.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.figure.Figure;

/** A row of the comparison: what a reader wants to know of a happening. In the order of the table. */
public enum Slot {
    KILLED,
    INJURED,
    MISSING,
    DETAINED,
    DISPLACED,
    ABDUCTED,
    PLACE,
    DATE,
    ACCUSED,
    CLAIMED_BY,
    TARGET,
    WEAPON;

    /** Whether its values are counts of people. */
    public boolean isCount() {
        return compareTo(PLACE) < 0;
    }

    /** Its name in files: {@code killed}, {@code claimed_by}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for what is no label
     */
    public static Slot of(String label) {
        for (Slot slot : values()) {
            if (slot.label().equals(label)) {
                return slot;
            }
        }
        throw new IllegalArgumentException("slot: expected killed, place, date, …, found \"" + label + "\"");
    }

    /** The slot that a figure fills; null for figures that no slot asks for. */
    public static @Nullable Slot of(Figure.Kind kind) {
        return switch (kind) {
            case KILLED -> KILLED;
            case INJURED -> INJURED;
            case MISSING -> MISSING;
            case DETAINED -> DETAINED;
            case DISPLACED -> DISPLACED;
            case ABDUCTED -> ABDUCTED;
            default -> null;
        };
    }
}
