package org.rawi.archive.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.store.Database;
import org.rawi.archive.version.Version;
import org.rawi.archive.version.Versions;
import org.rawi.formats.table.TableFormat;

/** A table to which each version of a report gives its rows. */
record VersionTable(Rows rows) implements Content {

    @Override
    public void write(Database database, TableFormat format, Appendable out) throws IOException {
        out.append(format.header(rows.columns()));
        try {
            database.read(handle -> write(handle, format, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Appendable write(Handle handle, TableFormat format, Appendable out) {
        try (Stream<Version> versions = Versions.inOrder(handle)) {
            for (Iterator<Version> each = versions.iterator(); each.hasNext(); ) {
                out.append(rows.written(each.next(), format));
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
