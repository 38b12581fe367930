package org.rawi.archive.index;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.store.ArchiveException;
import org.rawi.archive.store.Sql;

/** The rows of postings: one a chunk and term. */
final class PostingTable {

    /** Terms asked for at a time: databases bound the parameters of a statement. */
    private static final int TERMS_A_QUERY = 1_000;

    private PostingTable() {}

    /** What is kept of these terms in a chunk; terms that it doesn't have are left out. */
    static Map<String, Postings> read(Handle handle, long chunk, List<String> terms) {
        Map<String, Postings> found = new HashMap<>();
        for (int from = 0; from < terms.size(); from += TERMS_A_QUERY) {
            List<String> some = terms.subList(from, Math.min(terms.size(), from + TERMS_A_QUERY));
            handle.createQuery(Sql.of(PostingTable.class, "of-terms"))
                    .bind("chunk", chunk)
                    .bindList("terms", some)
                    .map((row, context) -> Map.entry(row.getString("term"), new Postings(row.getBytes("places"))))
                    .forEach(posting -> found.put(posting.getKey(), posting.getValue()));
        }
        return found;
    }

    /** All that is kept in a chunk. */
    static Map<String, Postings> readAll(Handle handle, long chunk) {
        Map<String, Postings> found = new HashMap<>();
        handle.createQuery(Sql.of(PostingTable.class, "of-chunk"))
                .bind("chunk", chunk)
                .map((row, context) -> Map.entry(row.getString("term"), new Postings(row.getBytes("places"))))
                .forEach(posting -> found.put(posting.getKey(), posting.getValue()));
        return found;
    }

    /** The chunks there are or may be, the newest first. */
    static List<Long> chunks(Handle handle) {
        long last = Postings.chunk(handle.createQuery(Sql.of(PostingTable.class, "last-version"))
                .mapTo(Long.class)
                .one());
        return LongStream.rangeClosed(0, last)
                .map(chunk -> last - chunk)
                .boxed()
                .toList();
    }

    /** Puts documents that are not in the chunk into it. */
    static void add(Handle handle, long chunk, SortedMap<String, Postings> added) {
        Map<String, Postings> kept = read(handle, chunk, List.copyOf(added.keySet()));
        SortedMap<String, Postings> all = new TreeMap<>(added);
        all.replaceAll(
                (term, postings) -> kept.getOrDefault(term, Postings.NONE).with(postings));
        write(handle, chunk, all);
    }

    /** Takes documents out of a chunk. */
    static void remove(Handle handle, long chunk, IntPredicate documents) {
        SortedMap<String, Postings> rest = new TreeMap<>();
        List<String> gone = new ArrayList<>();
        readAll(handle, chunk).forEach((term, postings) -> {
            if (postings.hasAny(documents)) {
                Postings others = postings.without(documents);
                if (others.isEmpty()) {
                    gone.add(term);
                } else {
                    rest.put(term, others);
                }
            }
        });
        write(handle, chunk, rest);
        delete(handle, chunk, gone);
    }

    /**
     * In the order of the table, so that neighbours are written together; by JDBC, since this is the most frequent
     * statement of all and binding by name took half its time.
     */
    private static void write(Handle handle, long chunk, SortedMap<String, Postings> postings) {
        try (PreparedStatement row = handle.getConnection().prepareStatement(Sql.of(PostingTable.class, "write"))) {
            for (Map.Entry<String, Postings> posting : postings.entrySet()) {
                row.setLong(1, chunk);
                row.setString(2, posting.getKey());
                row.setBytes(3, posting.getValue().row());
                row.addBatch();
            }
            row.executeBatch();
        } catch (SQLException e) {
            throw new ArchiveException("postings of chunk " + chunk + " could not be written: " + e.getMessage(), e);
        }
    }

    private static void delete(Handle handle, long chunk, List<String> terms) {
        for (int from = 0; from < terms.size(); from += TERMS_A_QUERY) {
            handle.createUpdate(Sql.of(PostingTable.class, "delete"))
                    .bind("chunk", chunk)
                    .bindList("terms", terms.subList(from, Math.min(terms.size(), from + TERMS_A_QUERY)))
                    .execute();
        }
    }

    static void clear(Handle handle) {
        handle.execute(Sql.of(PostingTable.class, "clear"));
    }
}
