package org.rawi.archive.index;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rawi.archive.document.Document;
import org.rawi.archive.store.Derived;
import org.rawi.archive.store.Sql;

/** Where the words of each version stand. */
final class SpanTable {

    private SpanTable() {}

    /** Packed spans by version; versions that aren't filed are left out. */
    static Map<Long, byte[]> read(Handle handle, List<Long> versions) {
        Map<Long, byte[]> spans = new TreeMap<>();
        if (!versions.isEmpty()) {
            handle.createQuery(Sql.of(SpanTable.class, "read"))
                    .bindList("versions", versions)
                    .map((row, context) -> Map.entry(row.getLong("version"), row.getBytes("spans")))
                    .forEach(document -> spans.put(document.getKey(), document.getValue()));
        }
        return spans;
    }

    static void add(Handle handle, List<Derived<Document>> batch) {
        PreparedBatch rows = handle.prepareBatch(Sql.of(SpanTable.class, "add"));
        batch.forEach(document -> rows.bind("version", document.version())
                .bind("spans", document.content().words().packed())
                .add());
        rows.execute();
    }

    static void remove(Handle handle, List<Long> versions) {
        handle.createUpdate(Sql.of(SpanTable.class, "remove"))
                .bindList("versions", versions)
                .execute();
    }

    /** Of versions that are not current, or current and not filed. */
    static List<String> strays(Handle handle) {
        return handle.createQuery(Sql.of(SpanTable.class, "strays"))
                .mapTo(String.class)
                .list();
    }

    static void clear(Handle handle) {
        handle.execute(Sql.of(SpanTable.class, "clear"));
    }
}
