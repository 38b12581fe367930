package org.rawi.incidents.compare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.incidents.value.Value;

/**
 * What one account gives for the slot that is judged.
 *
 * @param outlet its outlet, or its report where none is known
 * @param published the day of its first report
 * @param values at least one
 */
record Side(String account, String outlet, @Nullable LocalDate published, List<Value> values) {

    Side {
        values = List.copyOf(values);
    }

    boolean isBefore(Side other) {
        return published != null && other.published != null && published.isBefore(other.published);
    }

    boolean isSameDay(Side other) {
        return published != null && published.equals(other.published);
    }
}
