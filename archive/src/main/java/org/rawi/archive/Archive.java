package org.rawi.archive;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawi.analysis.Analyzer;
import org.rawi.archive.add.Adding;
import org.rawi.archive.add.Counts;
import org.rawi.archive.add.Listener;
import org.rawi.archive.add.Reread;
import org.rawi.archive.add.Rereading;
import org.rawi.archive.check.Checking;
import org.rawi.archive.check.Findings;
import org.rawi.archive.check.Repair;
import org.rawi.archive.document.Lemmas;
import org.rawi.archive.entity.Entities;
import org.rawi.archive.entity.EntityPart;
import org.rawi.archive.export.Table;
import org.rawi.archive.incident.IncidentPart;
import org.rawi.archive.incident.Incidents;
import org.rawi.archive.index.Index;
import org.rawi.archive.search.Search;
import org.rawi.archive.store.Database;
import org.rawi.archive.store.Parts;
import org.rawi.archive.version.Version;
import org.rawi.archive.version.VersionedReader;
import org.rawi.archive.version.Versions;
import org.rawi.formats.input.Arrival;
import org.rawi.formats.table.TableFormat;
import org.rawi.lexicon.Lexicon;

/**
 * Many reports: kept, searched, linked into incidents, compared. Thread-safe; what it is asked it answers while reports
 * are added.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open("news.rawi");
 *         ReportReader reports = new ReportReader(List.of("news/"), System.in)) {
 *     Counts counts = archive.add(VersionedReader.builtIn(), reports::next, listener);
 * }
 * }</pre>
 */
public final class Archive implements AutoCloseable {

    private final Database database;
    private final Lemmas lemmas = new Lemmas();
    private final Parts parts = new Parts(List.of(new Index(lemmas), new EntityPart(), new IncidentPart()));
    private final Clock clock;

    private Archive(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens an archive, making it where there is none.
     *
     * @param place a file, which is SQLite's, or a URL {@code jdbc:postgresql://host/name?user=…}
     * @throws org.rawi.archive.store.ArchiveException where that can't be; the message says why
     */
    public static Archive open(String place) {
        return open(place, Clock.systemUTC());
    }

    /** @param clock says when reports are fetched */
    public static Archive open(String place, Clock clock) {
        return new Archive(Database.open(place), clock);
    }

    /** @throws org.rawi.archive.store.ArchiveException where there is no archive yet */
    public static Archive openExisting(String place) {
        return new Archive(Database.openExisting(place), Clock.systemUTC());
    }

    /**
     * Adds all that arrives. What is known stays as it is; a text that has changed becomes a new version.
     *
     * @param threads that read
     * @param arrivals gives the next, or null after the last
     */
    public Counts add(
            VersionedReader reader, int threads, Supplier<@Nullable Arrival> arrivals, Listener<Counts> listener)
            throws InterruptedException {
        return new Adding(database, parts, reader, clock).run(arrivals, threads, listener);
    }

    /** Reads anew what another reader has read. */
    public Reread reread(VersionedReader reader, Listener<Reread> listener) {
        return new Rereading(database, parts, reader).run(listener);
    }

    /** How many texts were read by another reader than this. */
    public long readByOthers(VersionedReader reader) {
        return database.read(handle -> Versions.countReadByOthers(handle, reader.version()));
    }

    /**
     * Holds all that is kept to what it must be.
     *
     * @param done told how many texts have been looked at so far
     */
    public Findings check(VersionedReader reader, LongConsumer done) {
        return new Checking(database, parts, reader).run(done);
    }

    /** Derives anew all that is derived; the texts, and what a person decided, stay as they are. */
    public void repair(VersionedReader reader) {
        new Repair(database, parts, reader).run();
    }

    /**
     * Writes all rows of a table, in the order of day and report id. The same reports give the same bytes: whatever the
     * order of their arrival, the database, or how often adding was cut off.
     *
     * @throws IOException that {@code out} threw
     */
    public void export(Table table, TableFormat format, Appendable out) throws IOException {
        table.write(database, format, out);
    }

    /** Answers queries about this archive. Making one takes a moment, so keep it. */
    public Search search() {
        return new Search(database, new Analyzer(Lexicon.builtIn()), lemmas, Incidents::versions);
    }

    /** How many texts there are, older ones of a report included. */
    public long count() {
        return database.read(Versions::count);
    }

    /** The present text of a report, and its reading. */
    public Optional<Version> report(String id) {
        return database.read(handle -> Versions.current(handle, id));
    }

    /** All texts of a report, the first first; empty where there is no such report. */
    public List<Version> versions(String id) {
        return database.read(handle -> Versions.all(handle, id));
    }

    /** Which of its reports tell of one happening. */
    public Incidents incidents() {
        return new Incidents(database);
    }

    /** The persons, organisations and places of its reports. */
    public Entities entities() {
        return new Entities(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
