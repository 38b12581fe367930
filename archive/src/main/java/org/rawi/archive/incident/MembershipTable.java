package org.rawi.archive.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rawi.archive.store.Sql;

/** The table {@code membership}. Each method runs inside a transaction that somebody else ends. */
final class MembershipTable {

    private MembershipTable() {}

    /** Puts these versions into these incidents, whatever they belonged to before. */
    static void put(Handle handle, SortedMap<Long, String> incidents) {
        if (incidents.isEmpty()) {
            return;
        }
        delete(handle, incidents.keySet());
        PreparedBatch rows = handle.prepareBatch(sql("insert"));
        incidents.forEach((version, incident) ->
                rows.bind("version", version).bind("incident", incident).add());
        rows.execute();
    }

    static void delete(Handle handle, Collection<Long> versions) {
        handle.createUpdate(sql("delete"))
                .bindList("versions", List.copyOf(versions))
                .execute();
    }

    static void deleteAll(Handle handle) {
        handle.createUpdate(sql("delete-all")).execute();
    }

    /** The incident of each of these versions. */
    static SortedMap<Long, String> of(Handle handle, Collection<Long> versions) {
        SortedMap<Long, String> incidents = new TreeMap<>();
        if (!versions.isEmpty()) {
            handle.createQuery(sql("of-versions"))
                    .bindList("versions", List.copyOf(versions))
                    .map((row, context) -> Map.entry(row.getLong("version"), row.getString("incident")))
                    .forEach(row -> incidents.put(row.getKey(), row.getValue()));
        }
        return incidents;
    }

    /** The incident of a report; empty where there is no such report. */
    static Optional<String> of(Handle handle, String report) {
        return handle.createQuery(sql("of-report"))
                .bind("report", report)
                .mapTo(String.class)
                .findOne();
    }

    /** The versions of an incident, the earliest published first. */
    static List<Long> members(Handle handle, String incident) {
        return handle.createQuery(sql("members"))
                .bind("incident", incident)
                .mapTo(Long.class)
                .list();
    }

    /** Ids of the incidents with this many reports or more, in the order of their earliest reports. */
    static List<String> incidents(Handle handle, int reports) {
        return handle.createQuery(sql("incidents"))
                .bind("reports", reports)
                .mapTo(String.class)
                .list();
    }

    private static String sql(String name) {
        return Sql.of(MembershipTable.class, name);
    }
}
