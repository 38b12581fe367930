package org.rawi.archive.add;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.add.Outcome.Failed;
import org.rawi.archive.add.Outcome.Ready;
import org.rawi.archive.add.Outcome.Stands;
import org.rawi.archive.store.ArchiveException;
import org.rawi.archive.store.Database;
import org.rawi.archive.store.Parts;
import org.rawi.archive.version.Digest;
import org.rawi.archive.version.Draft;
import org.rawi.archive.version.Fetched;
import org.rawi.archive.version.Key;
import org.rawi.archive.version.Standing;
import org.rawi.archive.version.VersionedReader;
import org.rawi.archive.version.Versions;
import org.rawi.formats.batch.InOrder;
import org.rawi.formats.batch.ReadingFault;
import org.rawi.formats.input.Arrival;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/**
 * Adds the reports of an input to an archive. Several threads look up, read and derive; the calling thread writes, in the
 * order of the input. What the archive knows is recognised before it is read, so adding an input again, or after it was
 * cut off, goes quickly over what is there.
 */
public final class Adding {

    private final Database database;
    private final Parts parts;
    private final VersionedReader reader;
    private final Clock clock;

    /**
     * @param clock says when a report was fetched
     */
    public Adding(Database database, Parts parts, VersionedReader reader, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Adds all that arrives.
     *
     * @param arrivals gives the next, or null after the last; called from one thread
     * @param threads that read
     */
    public Counts run(Supplier<@Nullable Arrival> arrivals, int threads, Listener<Counts> listener)
            throws InterruptedException {
        Tally tally = new Tally(new Filing(database, parts), listener);
        // While a batch is written the next one is read.
        try (InOrder<Arrival, Outcome> outcomes = new InOrder<>(threads, Batch.LARGEST, arrivals, this::outcome)) {
            for (Outcome outcome = outcomes.next(); outcome != null; outcome = outcomes.next()) {
                tally.take(outcome);
                if (outcomes.isIdle()) {
                    tally.write();
                }
            }
        }
        return tally.write();
    }

    private Outcome outcome(Arrival arrival) {
        return arrival instanceof Arrival.Received received
                ? outcome(received.report(), received.where())
                : new Failed(((Arrival.Unreadable) arrival).message());
    }

    private Outcome outcome(Report report, String where) {
        try {
            return isKnown(report) ? new Stands(Standing.KNOWN) : read(report, where);
        } catch (ArchiveException e) {
            return new Failed(where + ": " + e.getMessage());
        }
    }

    private boolean isKnown(Report report) {
        String key = Key.of(report);
        String sha256 = Digest.of(report.text());
        return database.read(handle -> Versions.standing(handle, key, sha256)) == Standing.KNOWN;
    }

    private Outcome read(Report report, String where) {
        try {
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            Reading reading = reader.reader().read(report);
            Draft draft = Draft.of(reading, reader.version(), new Fetched(where, now));
            return new Ready(draft, parts.derive(reading));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Failed(ReadingFault.message(where, report, fault));
        }
    }
}
