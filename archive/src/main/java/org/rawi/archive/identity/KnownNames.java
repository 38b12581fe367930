package org.rawi.archive.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;

/**
 * The names that a table of the lexicon knows, in all spellings. A short form such as a lone family name is no key here:
 * whom it means is for the reader to say, from the report. Immutable and thread-safe.
 */
final class KnownNames {

    private final Map<String, Entry> rows = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /**
     * @param parts takes a name apart
     */
    KnownNames(List<Entry> table, Function<String, NameParts> parts) {
        table.forEach(row -> add(row, parts.apply(row.word()), rows, ambiguous));
        Map<String, Entry> spelled = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Entry row : table) {
            row.list("spellings").stream()
                    .map(parts)
                    .filter(name -> name.size() > 1)
                    .forEach(name -> add(row, name, spelled, twice));
        }
        twice.removeAll(rows.keySet());
        ambiguous.addAll(twice);
        spelled.forEach(rows::putIfAbsent);
    }

    private static void add(Entry row, NameParts name, Map<String, Entry> rows, Set<String> ambiguous) {
        @Nullable Entry other = rows.putIfAbsent(name.key(), row);
        if (other != null && !sameThing(row, other)) {
            ambiguous.add(name.key());
        }
    }

    /** A city and its province, or a town's two rows, are one page; two countries' towns of one name are not. */
    private static boolean sameThing(Entry one, Entry other) {
        return one.key().equals(other.key())
                && one.get("within").equals(other.get("within"))
                && one.get("country").equals(other.get("country"));
    }

    /** The row of the one thing that bears this name; null where the table has none, or several. */
    @Nullable
    Entry row(NameParts name) {
        return isAmbiguous(name) ? null : rows.get(name.key());
    }

    /** Whether the table has several things of this name. */
    boolean isAmbiguous(NameParts name) {
        return ambiguous.contains(name.key());
    }
}
