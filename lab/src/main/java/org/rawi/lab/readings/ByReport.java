package org.rawi.lab.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.formats.score.Layer;
import org.rawi.formats.score.Scorer;
import org.rawi.formats.score.Scores;
import org.rawi.reading.Reading;

/** The reports one by one, those first on which the layers do worst. */
final class ByReport {

    private static final List<Layer> SHOWN =
            List.of(Layer.MENTION, Layer.CLAIM, Layer.SOURCE, Layer.EVENT, Layer.ARGUMENT, Layer.FIGURE);

    private record Row(String report, double mean, Scores scores) {}

    private final List<Row> rows = new ArrayList<>();

    void add(AnnotatedReading should, Reading does) {
        Scorer scorer = new Scorer();
        scorer.add(should, does);
        Scores scores = scorer.scores();
        double mean = SHOWN.stream().mapToDouble(scores::f1).average().orElse(0);
        rows.add(new Row(should.reading().report().id(), mean, scores));
    }

    String table() {
        rows.sort(Comparator.comparingDouble(Row::mean).thenComparing(Row::report));
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-36s%8s", "F1 by report", "mean"));
        SHOWN.forEach(layer -> table.append(String.format(Locale.ROOT, "%10s", layer.key())));
        table.append('\n');
        for (Row row : rows) {
            table.append(String.format(Locale.ROOT, "%-36s%8.3f", row.report, row.mean));
            SHOWN.forEach(layer -> table.append(String.format(Locale.ROOT, "%10.3f", row.scores.f1(layer))));
            table.append('\n');
        }
        return table.toString();
    }
}
