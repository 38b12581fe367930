package org.rawi.archive.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.rawi.archive.store.ArchiveException;
import org.rawi.archive.store.Sql;

/** The texts of all reports and their readings. Each method runs inside a transaction that somebody else ends. */
public final class Versions {

    /** Rows that a server sends at a time. */
    private static final int FETCHED_ROWS = 200;

    private Versions() {}

    /** What stands under this key, against a text of this digest. */
    public static Standing standing(Handle handle, String key, String sha256) {
        List<String> texts =
                query(handle, "texts").bind("key", key).mapTo(String.class).list();
        if (texts.isEmpty()) {
            return Standing.NEW;
        }
        return texts.contains(sha256) ? Standing.KNOWN : Standing.CHANGED;
    }

    /**
     * Keeps a text that isn't known under its key, as its current version.
     *
     * @throws ArchiveException where a report of another key has the same id
     */
    public static Kept keep(Handle handle, Draft draft) {
        refuseTakenId(handle, draft);
        long report = report(handle, draft.key());
        OptionalLong superseded = number(query(handle, "current-of-report").bind("report", report));
        handle.createUpdate(Sql.of(Versions.class, "supersede"))
                .bind("report", report)
                .execute();
        long version = next(handle, "next-version");
        insert(handle, draft, report, version);
        return new Kept(version, superseded);
    }

    private static void refuseTakenId(Handle handle, Draft draft) {
        query(handle, "key-of-id")
                .bind("id", draft.report().id())
                .mapTo(String.class)
                .findOne()
                .filter(key -> !key.equals(draft.key()))
                .ifPresent(key -> {
                    throw new ArchiveException("expected an id of its own, found "
                            + draft.report().id() + ", which is the id of " + key + ". Give it another id");
                });
    }

    private static long report(Handle handle, String key) {
        OptionalLong known = number(query(handle, "report-of-key").bind("key", key));
        if (known.isPresent()) {
            return known.getAsLong();
        }
        long report = next(handle, "next-report");
        handle.createUpdate(Sql.of(Versions.class, "insert-report"))
                .bind("id", report)
                .bind("key", key)
                .execute();
        return report;
    }

    private static void insert(Handle handle, Draft draft, long report, long version) {
        handle.createUpdate(Sql.of(Versions.class, "insert-version"))
                .bind("id", version)
                .bind("report", report)
                .bind("name", draft.report().id())
                .bind("published", draft.published())
                .bind("sha256", draft.sha256())
                .bind("source", draft.packedReport())
                .bind("reading", draft.packedReading())
                .bind("reader", draft.reader())
                .bind("from", draft.fetched().from())
                .bind("at", draft.fetched().at().toString())
                .execute();
    }

    /** Puts the reading of a draft of the same text in the place of a version's. */
    public static void replaceReading(Handle handle, long version, Draft draft) {
        handle.createUpdate(Sql.of(Versions.class, "replace-reading"))
                .bind("id", version)
                .bind("reading", draft.packedReading())
                .bind("reader", draft.reader())
                .execute();
    }

    /** The current version of a report. */
    public static Optional<Version> current(Handle handle, String id) {
        return query(handle, "current").bind("id", id).map(Versions::version).findOne();
    }

    /** All versions of a report, the first text first; empty where there is no such report. */
    public static List<Version> all(Handle handle, String id) {
        return query(handle, "all").bind("id", id).map(Versions::version).list();
    }

    /** These versions, in ascending order of their numbers; those that don't exist are passed over. */
    public static List<Version> numbered(Handle handle, List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : query(handle, "numbered")
                        .bindList("numbers", numbers)
                        .map(Versions::version)
                        .list();
    }

    /** The next versions behind a number, in ascending order, at most {@code limit}: for long walks in short steps. */
    public static List<Version> after(Handle handle, long number, int limit) {
        return query(handle, "after")
                .bind("number", number)
                .bind("limit", limit)
                .map(Versions::version)
                .list();
    }

    /** The next versions behind a number whose reading another reader made, in ascending order, at most {@code limit}. */
    public static List<Version> readByOthers(Handle handle, String reader, long number, int limit) {
        return query(handle, "read-by-others")
                .bind("reader", reader)
                .bind("number", number)
                .bind("limit", limit)
                .map(Versions::version)
                .list();
    }

    /** Those of these versions that are current. */
    public static List<Long> currentOf(Handle handle, List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : query(handle, "current-of")
                        .bindList("numbers", numbers)
                        .mapTo(Long.class)
                        .list();
    }

    /** All versions in the order of day, id and ordinal, in constant memory. The stream must be closed. */
    public static Stream<Version> inOrder(Handle handle) {
        return query(handle, "in-order").setFetchSize(FETCHED_ROWS).map(Versions::version).stream();
    }

    public static long count(Handle handle) {
        return query(handle, "count").mapTo(Long.class).one();
    }

    /** How many versions another reader read. */
    public static long countReadByOthers(Handle handle, String reader) {
        return query(handle, "count-read-by-others")
                .bind("reader", reader)
                .mapTo(Long.class)
                .one();
    }

    private static Query query(Handle handle, String name) {
        return handle.createQuery(Sql.of(Versions.class, name));
    }

    private static OptionalLong number(Query query) {
        return query.mapTo(Long.class).findOne().map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static long next(Handle handle, String name) {
        return query(handle, name).mapTo(Long.class).one();
    }

    private static Version version(ResultSet row, StatementContext context) throws SQLException {
        return new Version(
                row.getLong("id"),
                row.getInt("ordinal"),
                row.getInt("is_current") == 1,
                row.getString("name"),
                row.getString("sha256"),
                row.getString("reader"),
                new Fetched(row.getString("fetched_from"), Instant.parse(row.getString("fetched_at"))),
                row.getBytes("source"),
                row.getBytes("reading"));
    }
}
