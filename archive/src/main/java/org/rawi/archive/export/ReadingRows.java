package org.rawi.archive.export;

import java.util.List;
import java.util.stream.Stream;
import org.rawi.archive.version.Version;

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
}
