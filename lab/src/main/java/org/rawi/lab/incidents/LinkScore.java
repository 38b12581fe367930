package org.rawi.lab.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.text.Report;

/** Pairs of reports of one set that are in one incident. A pair that two sets hold is judged by the first. */
final class LinkScore {

    /** Whether people, and whether we, put two reports into one incident. */
    record Pair(Report first, Report second, boolean gold, boolean given) {

        boolean isWrong() {
            return gold != given;
        }
    }

    private final Predicted predicted;
    private final Set<Set<String>> seen = new HashSet<>();

    LinkScore(Predicted predicted) {
        this.predicted = predicted;
    }

    /** The pairs of the next set that no set before it holds. */
    List<Pair> next(GoldSet set) {
        Map<String, String> incidents = new HashMap<>();
        set.incidents().forEach(incident -> incident.reports().forEach(r -> incidents.put(r, incident.id())));
        List<Pair> pairs = new ArrayList<>();
        List<Report> reports = set.reports();
        for (int i = 0; i < reports.size(); i++) {
            for (Report second : reports.subList(i + 1, reports.size())) {
                Report first = reports.get(i);
                if (seen.add(Set.of(first.id(), second.id()))) {
                    String incident = incidents.get(first.id());
                    boolean gold = incident != null && incident.equals(incidents.get(second.id()));
                    pairs.add(new Pair(first, second, gold, predicted.together(first.id(), second.id())));
                }
            }
        }
        return pairs;
    }

    static Tally tally(List<Pair> pairs) {
        Tally tally = Tally.NONE;
        for (Pair pair : pairs) {
            int gold = pair.gold() ? 1 : 0;
            int given = pair.given() ? 1 : 0;
            tally = tally.plus(new Tally(gold * given, gold, given));
        }
        return tally;
    }
}
