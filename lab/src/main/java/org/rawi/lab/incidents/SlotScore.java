package org.rawi.lab.incidents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a set: which of them we give, and what else we give of the reports that people have read for slots. */
record SlotScore(List<Row> found, List<Row> missed, List<Row> invented) {

    static SlotScore of(GoldSet set, Predicted predicted) {
        List<Row> gold =
                set.incidents().stream().flatMap(i -> i.rows().stream()).toList();
        List<Row> left = given(gold, predicted);
        List<Row> found = new ArrayList<>();
        List<Row> missed = new ArrayList<>();
        for (Row row : gold) {
            Row match = left.stream()
                    .filter(given -> RowMatch.same(row, given))
                    .findFirst()
                    .orElse(null);
            (match == null ? missed : found).add(row);
            left.remove(match);
        }
        return new SlotScore(found, missed, left);
    }

    private static List<Row> given(List<Row> gold, Predicted predicted) {
        Set<String> reports = gold.stream().map(Row::report).collect(Collectors.toSet());
        Set<String> slots = new HashSet<>(RowMatch.COUNTS);
        gold.forEach(row -> slots.add(row.slot()));
        return predicted.of(reports).stream()
                .flatMap(incident -> incident.rows().stream())
                .filter(row -> reports.contains(row.report()) && slots.contains(row.slot()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    Tally tally() {
        return new Tally(found.size(), found.size() + missed.size(), found.size() + invented.size());
    }
}
