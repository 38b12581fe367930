package org.rawi.archive.export;

import java.io.IOException;
import org.rawi.archive.store.Database;
import org.rawi.formats.table.TableFormat;

/** What a table holds. */
interface Content {

    /**
     * Writes all of it, in constant memory, as the archive was when this began.
     *
     * @throws IOException that {@code out} threw
     */
    void write(Database database, TableFormat format, Appendable out) throws IOException;
}
