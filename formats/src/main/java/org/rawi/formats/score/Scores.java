package org.rawi.formats.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/** The tallies of all layers. Precision, recall and F1 run from 0 to 1. */
public final class Scores {

    /** As many columns of the table as a name may take. */
    private static final int NAME_WIDTH = 22;

    private final Map<Layer, Tally> tallies;
    private final BCubed entities;
    private final int reports;
    private final int missing;

    /**
     * @param reports how many gold readings were compared
     * @param missing how many of them had no reading beside them
     */
    Scores(Map<Layer, Tally> tallies, BCubed entities, int reports, int missing) {
        this.tallies = Map.copyOf(tallies);
        this.entities = entities;
        this.reports = reports;
        this.missing = missing;
    }

    /** The counts of a layer; those of {@link Layer#ENTITY} are no counts, see {@link #f1}. */
    public Tally tally(Layer layer) {
        return tallies.getOrDefault(layer, Tally.NONE);
    }

    /** F1, rounded to four digits, half to even. */
    public double f1(Layer layer) {
        double f1 = layer == Layer.ENTITY ? entities.f1() : tally(layer).f1();
        return rounded(f1, 4).doubleValue();
    }

    /** One line a layer: precision, recall, F1, how many in gold, how many read. */
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append(reports).append(" reports, ").append(missing).append(" without a prediction\n");
        table.append(String.format(Locale.ROOT, "%-22s%8s%8s%8s%7s%7s\n", "", "P", "R", "F1", "gold", "pred"));
        for (Layer layer : Layer.values()) {
            if (layer != Layer.ENTITY) {
                row(table, layer);
            }
        }
        name(table, "entity (B-cubed)");
        numbers(table, entities.meanPrecision(), entities.meanRecall(), f1(Layer.ENTITY));
        return table.append(String.format(Locale.ROOT, "%7d\n", entities.mentions()))
                .toString();
    }

    private void row(StringBuilder table, Layer layer) {
        Tally tally = tally(layer);
        name(table, layer.key());
        numbers(table, tally.precision(), tally.recall(), tally.f1());
        table.append(String.format(Locale.ROOT, "%7d%7d\n", tally.gold(), tally.read()));
    }

    private static void name(StringBuilder table, String name) {
        table.append(name).append(" ".repeat(NAME_WIDTH - name.length()));
    }

    private static void numbers(StringBuilder table, double... numbers) {
        for (double number : numbers) {
            table.append(String.format(Locale.ROOT, "%8s", rounded(number, 3).toPlainString()));
        }
    }

    /** Rounds the exact binary value, as C and Python do; Java's own format rounds its shortest decimal. */
    private static BigDecimal rounded(double number, int digits) {
        return new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN);
    }
}
