package org.rawi.lab.incidents;

import java.util.List;
import java.util.Locale;

/** Rows of slots that we miss, and rows that we invent. */
final class SlotMistakes {

    private SlotMistakes() {}

    static String table(List<GoldSet> sets, Predicted predicted) {
        StringBuilder table = new StringBuilder();
        for (GoldSet set : sets) {
            SlotScore score = SlotScore.of(set, predicted);
            Tally tally = score.tally();
            table.append(String.format(
                    Locale.ROOT,
                    "%s  %d rows, %d given, %d right%n",
                    set.name(),
                    tally.gold(),
                    tally.given(),
                    tally.right()));
            score.missed().forEach(row -> table.append(line("missed", row)));
            score.invented().forEach(row -> table.append(line("too much", row)));
        }
        return table.append('\n').toString();
    }

    private static String line(String mistake, Row row) {
        return String.format(
                Locale.ROOT,
                "  %-8s  %s  %s  %s..%s  %s%n",
                mistake,
                row.report(),
                row.slot(),
                row.low() == null ? "" : row.low(),
                row.high() == null ? "" : row.high(),
                row.value());
    }
}
