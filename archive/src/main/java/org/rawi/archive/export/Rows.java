package org.rawi.archive.export;

import java.util.List;
import java.util.stream.Stream;
import org.rawi.archive.version.Version;

/** What one version of a report gives to a table. */
interface Rows {

    List<String> columns();

    /** In the order of the text. */
    Stream<Row> of(Version version);
}
