package org.rawi.archive.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.store.Sql;

/** The ids of the reports whose versions these are. */
final class ReportIds {

    private static final int VERSIONS_A_QUERY = 1_000;

    private ReportIds() {}

    static Map<Long, String> of(Handle handle, List<Long> versions) {
        Map<Long, String> ids = new HashMap<>();
        for (int from = 0; from < versions.size(); from += VERSIONS_A_QUERY) {
            handle.createQuery(Sql.of(ReportIds.class, "of-versions"))
                    .bindList("versions", versions.subList(from, Math.min(versions.size(), from + VERSIONS_A_QUERY)))
                    .map((row, context) -> Map.entry(row.getLong("id"), row.getString("name")))
                    .forEach(report -> ids.put(report.getKey(), report.getValue()));
        }
        return ids;
    }
}
