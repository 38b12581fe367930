package org.rawi.archive.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.store.Database;
import org.rawi.archive.version.Version;
import org.rawi.archive.version.Versions;
import org.rawi.formats.table.TableFormat;

/**
 * Writes all rows of a table, in constant memory, as the archive was when it began. The same reports give the same bytes:
 * whatever the order of their arrival, the database, or how often adding was cut off.
 */
public final class Export {

    private final Database database;

    public Export(Database database) {
        this.database = database;
    }

    /** @throws IOException that {@code out} threw */
    public void write(Table table, TableFormat format, Appendable out) throws IOException {
        try {
            database.read(handle -> new Writing(table, format, out).run(handle));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private record Writing(Table table, TableFormat format, Appendable out) {

        Handle run(Handle handle) {
            append(format.header(table.rows().columns()));
            try (Stream<Version> versions = Versions.inOrder(handle)) {
                versions.forEach(this::write);
            }
            return handle;
        }

        private void write(Version version) {
            if (table == Table.READINGS && format == TableFormat.JSONL) {
                // A reading is an object already.
                append(version.current() ? version.json() + "\n" : "");
            } else {
                List<String> columns = table.rows().columns();
                table.rows().of(version).forEach(row -> append(format.row(columns, row.values())));
            }
        }

        private void append(String text) {
            try {
                out.append(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
