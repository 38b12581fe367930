package org.rawi.formats.incident;

import java.util.Locale;
import org.rawi.formats.telling.Amount;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;

/** How a value is shown to a person. */
final class Wording {

    private Wording() {}

    /** {@code 14}, {@code ≥60}, «عشرات», {@code 2018-07-06}, «غرب اليابان»; a denied value behind {@code not}. */
    static String value(Value value) {
        String shown = value.given().text();
        if (value.given() instanceof Count count && !count.isVague()) {
            shown = Amount.of(count.low(), count.high(), count.approximate());
        }
        return value.denied() ? "not " + shown : shown;
    }

    /** {@code claimed by} for {@link Slot#CLAIMED_BY}. */
    static String slot(Slot slot) {
        return slot.label().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
