package org.rawi.archive.export;

import java.util.List;
import java.util.stream.Stream;
import org.rawi.archive.version.Version;
import org.rawi.text.Report;

/** A report as published; {@code version} counts its texts from 1. */
final class ReportRows implements Rows {

    @Override
    public List<String> columns() {
        return List.of("id", "outlet", "published", "url", "title", "text", "version", "current", "sha256");
    }

    @Override
    public Stream<Row> of(Version version) {
        Report report = version.report();
        return Stream.of(Row.of(
                report.id(),
                report.outlet(),
                report.published(),
                report.url(),
                report.title(),
                report.text(),
                version.ordinal(),
                version.current(),
                version.sha256()));
    }
}
