package org.rawi.archive.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.store.Sql;
import org.rawi.name.EntityType;

/** The tables {@code decision} and {@code decision_report}. Each method runs inside a transaction that somebody else ends. */
public final class DecisionTable {

    private DecisionTable() {}

    /** Those that hold, in their order. */
    public static List<Decision> all(Handle handle) {
        Map<Integer, List<String>> reports = new TreeMap<>();
        handle.createQuery(sql("reports"))
                .map((row, context) -> Map.entry(row.getInt("decision"), row.getString("report")))
                .forEach(row -> reports.computeIfAbsent(row.getKey(), d -> new ArrayList<>())
                        .add(row.getValue()));
        return handle.createQuery(sql("all"))
                .map((row, context) -> decision(row, reports.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    private static Decision decision(ResultSet row, List<String> reports) throws SQLException {
        @Nullable String other = row.getString("other_type");
        return new Decision(
                row.getInt("id"),
                example(row, ""),
                other == null ? null : example(row, "other_"),
                reports,
                row.getString("decided_by"),
                Instant.parse(row.getString("decided_at")),
                row.getString("reason"));
    }

    private static Example example(ResultSet row, String prefix) throws SQLException {
        return new Example(
                EntityType.valueOf(row.getString(prefix + "type")),
                row.getString(prefix + "name"),
                row.getString(prefix + "report"));
    }

    public static int next(Handle handle) {
        return handle.createQuery(sql("next")).mapTo(Integer.class).one();
    }

    public static void insert(Handle handle, Decision decision) {
        @Nullable Example other = decision.other();
        handle.createUpdate(sql("insert"))
                .bind("id", decision.number())
                .bind("type", decision.example().type().name())
                .bind("name", decision.example().name())
                .bind("report", decision.example().report())
                .bind("otherType", other == null ? null : other.type().name())
                .bind("otherName", other == null ? null : other.name())
                .bind("otherReport", other == null ? null : other.report())
                .bind("by", decision.by())
                .bind("at", decision.at().toString())
                .bind("reason", decision.reason())
                .execute();
        for (String report : decision.reports()) {
            handle.createUpdate(sql("insert-report"))
                    .bind("decision", decision.number())
                    .bind("report", report)
                    .execute();
        }
    }

    /** Takes a decision back; false where none of this number holds. */
    public static boolean undo(Handle handle, int number, Instant at) {
        return handle.createUpdate(sql("undo"))
                        .bind("id", number)
                        .bind("at", at.toString())
                        .execute()
                == 1;
    }

    private static String sql(String name) {
        return Sql.of(DecisionTable.class, name);
    }
}
