package org.rawi.archive.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rawi.archive.store.Sql;

/** The table {@code tie}. Each method runs inside a transaction that somebody else ends. */
final class TieTable {

    private TieTable() {}

    /**
     * @param ties to whom each version is tied; each tie named from one side only
     */
    static void insert(Handle handle, Map<Long, Set<Long>> ties) {
        PreparedBatch rows = handle.prepareBatch(sql("insert"));
        ties.forEach((version, others) -> others.forEach(other -> {
            rows.bind("version", version).bind("other", other).add();
            rows.bind("version", other).bind("other", version).add();
        }));
        rows.execute();
    }

    /** To whom each of these versions is tied; versions without a tie are left out. */
    static SortedMap<Long, SortedSet<Long>> others(Handle handle, Collection<Long> versions) {
        SortedMap<Long, SortedSet<Long>> others = new TreeMap<>();
        if (!versions.isEmpty()) {
            handle.createQuery(sql("others"))
                    .bindList("versions", List.copyOf(versions))
                    .map((row, context) -> Map.entry(row.getLong("version"), row.getLong("other")))
                    .forEach(row -> others.computeIfAbsent(row.getKey(), v -> new TreeSet<>())
                            .add(row.getValue()));
        }
        return others;
    }

    /** Drops all ties of these versions. */
    static void delete(Handle handle, List<Long> versions) {
        for (String side : List.of("delete", "delete-from-others")) {
            handle.createUpdate(sql(side)).bindList("versions", versions).execute();
        }
    }

    static void deleteAll(Handle handle) {
        handle.createUpdate(sql("delete-all")).execute();
    }

    private static String sql(String name) {
        return Sql.of(TieTable.class, name);
    }
}
