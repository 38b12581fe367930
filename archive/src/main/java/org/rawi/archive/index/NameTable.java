package org.rawi.archive.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rawi.archive.name.Sound;
import org.rawi.archive.store.Sql;

/**
 * All words of names that were ever indexed, by their skeletons: so that a query finds the spellings that the archive has.
 * A word that no document has any more stays, and finds nothing.
 */
public final class NameTable {

    private NameTable() {}

    /** The words that share a skeleton with a word; sorted. */
    public static SortedSet<String> sharingSkeleton(Handle handle, String word) {
        return new TreeSet<>(handle.createQuery(Sql.of(NameTable.class, "sharing"))
                .bindList("skeletons", List.copyOf(Sound.of(word).skeletons()))
                .mapTo(String.class)
                .list());
    }

    static void add(Handle handle, SortedSet<String> words) {
        List<String[]> rows = new ArrayList<>();
        for (String word : words) {
            Sound.of(word).skeletons().forEach(skeleton -> rows.add(new String[] {skeleton, word}));
        }
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(Sql.of(NameTable.class, "add"));
        rows.forEach(row -> batch.bind("skeleton", row[0]).bind("word", row[1]).add());
        batch.execute();
    }

    /** Those of these words that the table lacks. */
    static SortedSet<String> missing(Handle handle, Collection<String> words) {
        SortedSet<String> missing = new TreeSet<>(words);
        missing.removeIf(word -> sharingSkeleton(handle, word).contains(word));
        return missing;
    }

    static void clear(Handle handle) {
        handle.execute(Sql.of(NameTable.class, "clear"));
    }
}
