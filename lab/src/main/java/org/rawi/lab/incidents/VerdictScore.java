package org.rawi.lab.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of a set.
 *
 * @param judged what people say of a slot, and what we say
 * @param invented of slots that differ by us and not by people: the worst error
 */
record VerdictScore(List<Judged> judged, List<Judged> invented) {

    private static final String DIFFER = "differ";

    /**
     * A slot of an incident.
     *
     * @param gold the verdict of people, null where they give none
     * @param given ours, null where we give none
     */
    record Judged(
            String incident,
            String slot,
            @Nullable String gold,
            @Nullable String given) {

        boolean isRight() {
            return gold != null && gold.equals(given);
        }
    }

    static VerdictScore of(GoldSet set, Predicted predicted) {
        List<Judged> judged = new ArrayList<>();
        List<Judged> invented = new ArrayList<>();
        for (Told incident : set.incidents()) {
            Told nearest = incident.reports().size() < 2 ? null : predicted.mostOf(incident.reports());
            Map<String, String> given = new TreeMap<>(nearest == null ? Map.of() : nearest.verdicts());
            new TreeMap<>(incident.verdicts())
                    .forEach((slot, gold) -> judged.add(new Judged(incident.id(), slot, gold, given.get(slot))));
            given.forEach((slot, verdict) -> {
                String gold = incident.verdicts().get(slot);
                if (verdict.equals(DIFFER) && !DIFFER.equals(gold)) {
                    invented.add(new Judged(incident.id(), slot, gold, verdict));
                }
            });
        }
        return new VerdictScore(judged, invented);
    }

    int right() {
        return (int) judged.stream().filter(Judged::isRight).count();
    }
}
