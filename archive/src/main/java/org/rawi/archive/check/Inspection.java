package org.rawi.archive.check;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rawi.archive.store.Facts;
import org.rawi.archive.store.Fault;
import org.rawi.archive.store.Parts;
import org.rawi.archive.version.Digest;
import org.rawi.archive.version.Version;
import org.rawi.archive.version.VersionedReader;
import org.rawi.formats.json.JsonException;
import org.rawi.formats.json.ReadingJson;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/** Looks at one version by itself. Any thread may. */
final class Inspection {

    static final String REPORTS = "reports";
    static final String READINGS = "readings";

    private final Parts parts;
    private final VersionedReader reader;

    Inspection(Parts parts, VersionedReader reader) {
        this.parts = parts;
        this.reader = reader;
    }

    /**
     * What was found.
     *
     * @param facts what must be kept of the version; empty where that can't be known or nothing must be kept
     */
    record Inspected(Version version, Optional<Facts> facts, List<Fault> faults) {}

    Inspected inspect(Version version) {
        List<Fault> faults = new ArrayList<>();
        Optional<Facts> facts = Optional.empty();
        try {
            Report report = version.report();
            expect(faults, REPORTS, version, "text digest", version.sha256(), Digest.of(report.text()));
            facts = readings(version, report, faults);
        } catch (UncheckedIOException | JsonException e) {
            faults.add(new Fault(REPORTS, version.id(), "expected the report as JSON: " + e.getMessage()));
        }
        return new Inspected(version, facts, faults);
    }

    private Optional<Facts> readings(Version version, Report report, List<Fault> faults) {
        try {
            // Reading the format holds every span to the text.
            Report read = version.reading().report();
            if (!read.equals(report)) {
                faults.add(new Fault(READINGS, version.id(), "expected a reading of its text, found one of another"));
            }
        } catch (UncheckedIOException | JsonException e) {
            faults.add(new Fault(READINGS, version.id(), "expected a reading as JSON: " + e.getMessage()));
        }
        return version.reader().equals(reader.version()) ? again(version, report, faults) : Optional.empty();
    }

    private Optional<Facts> again(Version version, Report report, List<Fault> faults) {
        Reading reading = reader.reader().read(report);
        if (faults.isEmpty() && !ReadingJson.line().write(reading).equals(version.json())) {
            faults.add(new Fault(READINGS, version.id(), "expected what this reader reads, found another reading"));
        }
        return version.current() ? Optional.of(parts.derive(reading)) : Optional.empty();
    }

    private static void expect(
            List<Fault> faults, String part, Version version, String what, String expected, String found) {
        if (!expected.equals(found)) {
            faults.add(new Fault(part, version.id(), what + ": expected " + expected + ", found " + found));
        }
    }
}
