package org.rawi.incidents.compare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.incidents.slot.Slot;
import org.rawi.incidents.slot.Value;

/**
 * What one report of an incident says.
 *
 * @param report its id
 * @param outlet who published it
 * @param published the day of publication
 * @param account what copies of one text have in common, such as the id of the first of them; the report's own id where
 *     it has no copies
 * @param values what it gives for the slots
 */
public record Testimony(
        String report, @Nullable String outlet, @Nullable LocalDate published, String account, List<Value> values) {

    public Testimony {
        values = List.copyOf(values);
    }

    /** What it gives for one slot. */
    public List<Value> values(Slot slot) {
        return values.stream().filter(value -> value.slot() == slot).toList();
    }

    Testimony with(List<Value> chosen) {
        return new Testimony(report, outlet, published, account, chosen);
    }
}
