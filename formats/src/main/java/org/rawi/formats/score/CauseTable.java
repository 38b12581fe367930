package org.rawi.formats.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The commonest causes of the mistakes of each layer, with a place where each can be seen. */
public final class CauseTable {

    private static final int SHOWN = 10;

    private final Map<Layer, Map<String, List<Mistake>>> mistakes = new EnumMap<>(Layer.class);

    public CauseTable(List<Mistake> all) {
        for (Mistake mistake : all) {
            mistakes.computeIfAbsent(mistake.layer(), layer -> new TreeMap<>())
                    .computeIfAbsent(mistake.cause(), cause -> new ArrayList<>())
                    .add(mistake);
        }
    }

    /** One block a layer: count, cause, report and place of the first such mistake. */
    public String withPlaces() {
        return table(true);
    }

    /** The same without places, for reports that stay unread. */
    public String countsOnly() {
        return table(false);
    }

    private String table(boolean places) {
        StringBuilder table = new StringBuilder();
        mistakes.forEach((layer, causes) -> {
            int sum = causes.values().stream().mapToInt(List::size).sum();
            table.append(String.format(Locale.ROOT, "%s: %d mistakes\n", layer.key(), sum));
            commonest(causes).forEach(same -> table.append(line(same, places)));
        });
        return table.toString();
    }

    /** Equally common ones in the order of their words. */
    private static List<List<Mistake>> commonest(Map<String, List<Mistake>> causes) {
        return causes.values().stream()
                .sorted(Comparator.comparingInt((List<Mistake> same) -> -same.size()))
                .limit(SHOWN)
                .toList();
    }

    private static String line(List<Mistake> same, boolean places) {
        Mistake first = same.get(0);
        return places
                ? String.format(
                        Locale.ROOT, "%6d  %-46s %s %s\n", same.size(), first.cause(), first.report(), first.span())
                : String.format(Locale.ROOT, "%6d  %s\n", same.size(), first.cause());
    }
}
