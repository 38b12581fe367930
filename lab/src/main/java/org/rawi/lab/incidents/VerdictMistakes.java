package org.rawi.lab.incidents;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Verdicts that are not those of people. */
final class VerdictMistakes {

    private VerdictMistakes() {}

    static String table(List<GoldSet> sets, Predicted predicted) {
        StringBuilder table = new StringBuilder();
        for (GoldSet set : sets) {
            VerdictScore score = VerdictScore.of(set, predicted);
            table.append(String.format(
                    Locale.ROOT,
                    "%s  %d verdicts, %d right%n",
                    set.name(),
                    score.judged().size(),
                    score.right()));
            score.judged().stream()
                    .filter(judged -> !judged.isRight())
                    .forEach(judged -> table.append(line("wrong", judged)));
            score.invented().forEach(judged -> table.append(line("invented", judged)));
        }
        return table.append('\n').toString();
    }

    private static String line(String mistake, VerdictScore.Judged judged) {
        return String.format(
                Locale.ROOT,
                "  %-8s  %s  %s  people: %s  Rawi: %s%n",
                mistake,
                judged.incident(),
                judged.slot(),
                Objects.requireNonNullElse(judged.gold(), "none"),
                Objects.requireNonNullElse(judged.given(), "none"));
    }
}
