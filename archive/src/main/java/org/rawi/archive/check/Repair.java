package org.rawi.archive.check;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.store.Database;
import org.rawi.archive.store.Facts;
import org.rawi.archive.store.Parts;
import org.rawi.archive.version.Draft;
import org.rawi.archive.version.Version;
import org.rawi.archive.version.VersionedReader;
import org.rawi.archive.version.Versions;
import org.rawi.formats.json.JsonException;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/**
 * Derives everything anew that can be: all readings by the present reader, and all parts from these. What is not derived,
 * the texts and what a person decided, it leaves alone. One transaction: cut off, it has done nothing.
 */
public final class Repair {

    private final Database database;
    private final Parts parts;
    private final VersionedReader reader;

    public Repair(Database database, Parts parts, VersionedReader reader) {
        this.database = database;
        this.parts = parts;
        this.reader = reader;
    }

    public void run() {
        database.write(handle -> {
            parts.clear(handle);
            long behind = 0;
            List<Version> step = Versions.after(handle, behind, Checking.STEP);
            while (!step.isEmpty()) {
                mend(handle, step);
                behind = step.get(step.size() - 1).number();
                step = Versions.after(handle, behind, Checking.STEP);
            }
            return behind;
        });
    }

    private record Again(Version version, Draft draft, Facts facts) {}

    private void mend(Handle handle, List<Version> step) {
        SortedMap<Long, Facts> filed = new TreeMap<>();
        for (Again again : step.parallelStream()
                .flatMap(version -> again(version).stream())
                .toList()) {
            Versions.replaceReading(handle, again.version().number(), again.draft());
            if (again.version().current()) {
                filed.put(again.version().number(), again.facts());
            }
        }
        parts.file(handle, filed);
    }

    /** Empty for a report that is damaged itself: nothing can be made of it. */
    private Optional<Again> again(Version version) {
        Report report;
        try {
            report = version.report();
        } catch (UncheckedIOException | JsonException e) {
            return Optional.empty();
        }
        Reading reading = reader.reader().read(report);
        Draft draft = Draft.of(reading, reader.version(), version.fetched());
        return Optional.of(new Again(version, draft, parts.derive(reading)));
    }
}
