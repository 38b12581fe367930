package org.rawi.formats.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.incidents.compare.Comparison;
import org.rawi.incidents.compare.Judgement;
import org.rawi.incidents.compare.Testimony;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;

/**
 * Slots by outlets. Outlets that copied one text stand in one column.
 *
 * @param columns in the order of their first reports
 * @param rows the slots that anybody gives, in the order of the slots
 */
record ComparisonTable(List<Column> columns, List<Row> rows) {

    /**
     * @param outlet who published first
     * @param alsoIn outlets with copies of its texts
     * @param testimonies its reports, oldest first; of copies only the first
     */
    record Column(String outlet, Set<String> alsoIn, List<Testimony> testimonies) {

        /** What its reports give for a slot; empty is silence. */
        List<Value> values(Slot slot) {
            return testimonies.stream()
                    .flatMap(one -> one.values(slot).stream())
                    .toList();
        }
    }

    record Row(Slot slot, Optional<Judgement> judgement) {}

    static ComparisonTable of(Comparison comparison) {
        Map<String, String> outletOfAccount = new LinkedHashMap<>();
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Testimony one : comparison.testimonies()) {
            String first = outletOfAccount.putIfAbsent(one.account(), one.outlet());
            Column column = columns.computeIfAbsent(
                    first == null ? one.outlet() : first,
                    outlet -> new Column(outlet, new LinkedHashSet<>(), new ArrayList<>()));
            if (first == null) {
                column.testimonies().add(one);
            } else if (!first.equals(one.outlet())) {
                column.alsoIn().add(one.outlet());
            }
        }
        List<Row> rows = comparison.slots().stream()
                .map(slot -> new Row(slot, comparison.judgement(slot)))
                .toList();
        return new ComparisonTable(List.copyOf(columns.values()), rows);
    }
}
