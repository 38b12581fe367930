package org.rawi.incidents.compare;

import java.util.List;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;
import org.rawi.text.Report;

/**
 * What one report of an incident says.
 *
 * @param account what copies of one text have in common, such as the id of the first of them; the report's own id where
 *     it has no copies
 * @param values what it gives for the slots, of all or of those chosen
 */
public record Testimony(Report report, String account, List<Value> values) {

    public Testimony {
        values = List.copyOf(values);
    }

    /** The outlet, or the id of a report that names none. */
    public String outlet() {
        String outlet = report.outlet();
        return outlet == null ? report.id() : outlet;
    }

    /** What it gives for one slot. */
    public List<Value> values(Slot slot) {
        return values.stream().filter(value -> value.slot() == slot).toList();
    }

    Testimony with(List<Value> chosen) {
        return new Testimony(report, account, chosen);
    }
}
