package org.rawi.archive.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rawi.Rawi;
import org.rawi.archive.store.Database;
import org.rawi.archive.store.Derived;
import org.rawi.archive.store.Fault;
import org.rawi.archive.version.Draft;
import org.rawi.archive.version.Fetched;
import org.rawi.archive.version.Kept;
import org.rawi.archive.version.Versions;
import org.rawi.reading.Reader;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/** An archive that keeps entities and nothing else. */
final class Shelf {

    private static final Reader READER = Rawi.reader();
    private static final Fetched FETCHED = new Fetched("test", Instant.EPOCH);

    private final Database database;
    private final EntityPart part = new EntityPart();

    Shelf(Database database) {
        this.database = database;
    }

    /** Adds a report of a day in January 2026; one of a known id becomes its next version. */
    void add(String id, int day, String text) {
        Reading reading = READER.read(Report.of(id, text).withPublished(LocalDate.of(2026, 1, day)));
        database.write(handle -> {
            Kept kept = Versions.keep(handle, Draft.of(reading, "test", FETCHED));
            kept.superseded().ifPresent(old -> part.forget(handle, List.of(old)));
            part.file(handle, List.of(new Derived<>(kept.version(), part.derive(reading))));
            return kept;
        });
    }

    /** What is wrong, once all is derived again. */
    List<Fault> check() {
        return database.read(handle -> {
            List<Derived<Namings>> current = Versions.after(handle, 0, 1000).stream()
                    .filter(version -> version.current())
                    .map(version -> new Derived<>(version.number(), part.derive(version.reading())))
                    .toList();
            return Stream.concat(part.check(handle, current).stream(), part.check(handle).stream())
                    .toList();
        });
    }
}
