package org.rawi.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Sort;

/** A name that only the tagger knows is of one type throughout a report: the one it was given most often, or first. */
final class OneType {

    private final Clues clues;

    OneType(Clues clues) {
        this.clues = clues;
    }

    List<Candidate> settle(List<Candidate> names) {
        Map<String, Map<Sort, Integer>> votes = new HashMap<>();
        for (Candidate name : names) {
            if (name.entry() == null) {
                votes.computeIfAbsent(words(name), w -> new EnumMap<>(Sort.class))
                        .merge(name.type(), 1, Integer::sum);
            }
        }
        List<Candidate> settled = new ArrayList<>(names.size());
        for (Candidate name : names) {
            Map<Sort, Integer> types = name.entry() == null ? votes.get(words(name)) : null;
            settled.add(types == null || types.size() == 1 ? name : name.as(most(types, name.type())));
        }
        return settled;
    }

    private static Sort most(Map<Sort, Integer> types, Sort own) {
        Sort best = own;
        int most = 0;
        for (Map.Entry<Sort, Integer> type : types.entrySet()) {
            if (type.getValue() > most) {
                most = type.getValue();
                best = type.getKey();
            }
        }
        return best;
    }

    private String words(Candidate name) {
        return clues.span(name.first(), name.end(), name.cut())
                .in(clues.tokens().text());
    }
}
