package org.rawi.incidents.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rawi.script.Folding;

/** The words of {@code slot-words.tsv}, by role. Immutable, shared by all reports. */
public final class SlotWords {

    private final Map<String, Set<String>> byRole = new HashMap<>();

    public SlotWords() {
        for (SlotTable.Row row : SlotTable.of("slot-words.tsv").rows()) {
            byRole.computeIfAbsent(row.value(), role -> new HashSet<>()).add(Folding.key(row.word()));
        }
    }

    /** Whether a folded word has this role. */
    public boolean is(String role, String folded) {
        return byRole.getOrDefault(role, Set.of()).contains(folded);
    }
}
