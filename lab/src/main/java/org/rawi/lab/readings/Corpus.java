package org.rawi.lab.readings;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.input.Arrival;
import org.rawi.formats.input.ReportReader;
import org.rawi.text.Report;

/** The reports that stand-off readings speak of, taken from the files of a corpus. */
final class Corpus {

    private final List<Path> files;
    private final Map<String, Report> reports = new HashMap<>();

    /** @param files reports in any form that {@code rawi read} takes */
    Corpus(List<Path> files, List<StandOff> wanted) {
        this.files = files;
        Set<String> ids = new HashSet<>();
        wanted.forEach(standOff -> ids.add(standOff.id()));
        read(ids);
    }

    private void read(Set<String> ids) {
        List<String> names = files.stream().map(Path::toString).toList();
        try (ReportReader in = new ReportReader(names, InputStream.nullInputStream())) {
            for (Arrival arrival = in.next(); arrival != null && !ids.isEmpty(); arrival = in.next()) {
                if (arrival instanceof Arrival.Received received) {
                    Report report = received.report();
                    if (ids.remove(report.id())) {
                        reports.put(report.id(), report);
                    }
                } else if (arrival instanceof Arrival.Unreadable unreadable) {
                    throw new ReadingException(unreadable.message());
                }
            }
        }
    }

    /**
     * The report that was annotated.
     *
     * @throws ReadingException where the corpus lacks it or has another text of it
     */
    Report of(StandOff standOff) {
        @Nullable Report report = reports.get(standOff.id());
        if (report == null) {
            throw new ReadingException(standOff.where() + ": report " + standOff.id() + " is not in " + files
                    + ". Name the corpus that holds it with --corpus.");
        }
        String sum = Checksum.of(report);
        if (!sum.equals(standOff.sha256())) {
            throw new ReadingException(
                    standOff.where() + ": report " + standOff.id() + ": expected a text with SHA-256 "
                            + standOff.sha256() + ", found one with " + sum + " in " + files
                            + ". Its offsets hold for the text that was annotated: name that edition of the corpus, or annotate "
                            + "this text anew.");
        }
        return report;
    }
}
