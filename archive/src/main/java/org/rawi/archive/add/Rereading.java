package org.rawi.archive.add;

import java.util.ArrayList;
import java.util.List;
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
import org.rawi.formats.batch.ReadingFault;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/**
 * Brings the readings of an archive up to the present reader. Each is replaced together with all that was derived of it,
 * so wherever it is cut off the archive is sound, and the next run does the rest.
 */
public final class Rereading {

    private final Database database;
    private final Parts parts;
    private final VersionedReader reader;

    public Rereading(Database database, Parts parts, VersionedReader reader) {
        this.database = database;
        this.parts = parts;
        this.reader = reader;
    }

    /** A version read again. */
    private sealed interface Again {

        long version();

        record Read(long version, Draft draft, Facts facts) implements Again {}

        record Failed(long version, String message) implements Again {}
    }

    /** Rereads all that another reader has read; what can't be read keeps the reading it has. */
    public Reread run(Listener<Reread> listener) {
        Reread soFar = new Reread(0, 0);
        long behind = 0;
        for (List<Again> step = step(behind); !step.isEmpty(); step = step(behind)) {
            behind = step.get(step.size() - 1).version();
            long failed = tellFailed(step, listener);
            write(step);
            soFar = new Reread(soFar.done() + step.size() - failed, soFar.failed() + failed);
            listener.done(soFar);
        }
        return soFar;
    }

    private List<Again> step(long behind) {
        List<Version> versions =
                database.read(handle -> Versions.readByOthers(handle, reader.version(), behind, Batch.LARGEST));
        return versions.parallelStream().map(this::again).toList();
    }

    private Again again(Version version) {
        Report report = version.report();
        try {
            Reading reading = reader.reader().read(report);
            Draft draft = Draft.of(reading, reader.version(), version.fetched());
            return new Again.Read(version.number(), draft, parts.derive(reading));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Again.Failed(version.number(), ReadingFault.message("archive", report, fault));
        }
    }

    private static long tellFailed(List<Again> step, Listener<Reread> listener) {
        List<Again.Failed> failures = step.stream()
                .filter(Again.Failed.class::isInstance)
                .map(Again.Failed.class::cast)
                .toList();
        failures.forEach(failure -> listener.failed(failure.message()));
        return failures.size();
    }

    private void write(List<Again> step) {
        SortedMap<Long, Facts> facts = new TreeMap<>();
        database.write(handle -> {
            for (Again again : step) {
                if (again instanceof Again.Read read) {
                    Versions.replaceReading(handle, read.version(), read.draft());
                    facts.put(read.version(), read.facts());
                }
            }
            return refile(handle, facts);
        });
    }

    /** A version may have been superseded since it was looked up; only current ones are filed. */
    private int refile(Handle handle, SortedMap<Long, Facts> facts) {
        List<Long> current = Versions.currentOf(handle, new ArrayList<>(facts.keySet()));
        facts.keySet().retainAll(current);
        parts.forget(handle, current);
        parts.file(handle, facts);
        return current.size();
    }
}
