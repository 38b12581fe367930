package org.rawi.archive.export;

import java.util.List;
import java.util.stream.Stream;
import org.rawi.archive.version.Version;
import org.rawi.formats.table.TableFormat;

/** A reading, whole. */
final class ReadingRows implements Rows {

    @Override
    public List<String> columns() {
        return List.of("report", "reading");
    }

    @Override
    public Stream<Row> of(Version version) {
        return version.current() ? Stream.of(Row.of(version.id(), version.json())) : Stream.empty();
    }

    /** A reading is an object already. */
    @Override
    public String written(Version version, TableFormat format) {
        if (format != TableFormat.JSONL) {
            return Rows.super.written(version, format);
        }
        return version.current() ? version.json() + "\n" : "";
    }
}
