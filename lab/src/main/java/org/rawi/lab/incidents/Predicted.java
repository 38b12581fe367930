package org.rawi.lab.incidents;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The incidents that we make of the reports of all sets together. */
final class Predicted {

    private final Map<String, Told> byId = new HashMap<>();
    private final Map<String, Told> byReport = new HashMap<>();

    Predicted(Collection<Told> incidents) {
        for (Told incident : incidents) {
            byId.put(incident.id(), incident);
            incident.reports().forEach(report -> byReport.put(report, incident));
        }
    }

    boolean together(String report, String other) {
        Told incident = byReport.get(report);
        return incident != null && incident.equals(byReport.get(other));
    }

    /** The incidents of some reports, each once, in order of their ids. */
    List<Told> of(Collection<String> reports) {
        SortedSet<String> ids = new TreeSet<>();
        for (String report : reports) {
            Told incident = byReport.get(report);
            if (incident != null) {
                ids.add(incident.id());
            }
        }
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** The incident that most of some reports are in, the first by id where several are; null where none is known. */
    @Nullable
    Told mostOf(Collection<String> reports) {
        Told best = null;
        long most = 0;
        for (Told incident : of(reports)) {
            long count = reports.stream()
                    .filter(report -> incident.equals(byReport.get(report)))
                    .count();
            if (count > most) {
                best = incident;
                most = count;
            }
        }
        return best;
    }
}
