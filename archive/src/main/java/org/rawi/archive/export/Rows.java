package org.rawi.archive.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rawi.archive.version.Version;
import org.rawi.formats.table.TableFormat;

/** What one version of a report gives to a table. */
interface Rows {

    List<String> columns();

    /** In the order of the text. */
    Stream<Row> of(Version version);

    /** The rows as they are written, each with its line end. */
    default String written(Version version, TableFormat format) {
        return of(version).map(row -> format.row(columns(), row.values())).collect(Collectors.joining());
    }
}
