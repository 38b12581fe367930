package org.rawi.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.archive.add.Counts;
import org.rawi.formats.input.Arrival;
import org.rawi.text.Report;

/**
 * A test of what an archive keeps. It runs on every database, each test begins with an empty archive, and each ends with
 * a check that finds nothing.
 */
@EveryDatabase
public abstract class StorageTest {

    /** When all reports of a test are fetched. */
    protected static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    /** What the archive's reports have failed with. */
    protected final Heard<Counts> heard = new Heard<>();

    private final TestDatabase kind;
    private String place = "";

    @TempDir
    Path folder;

    private Archive archive;

    protected StorageTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    final void openEmpty() {
        place = kind.empty(folder);
        archive = Archive.open(place, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    final void checkIsClean() {
        assertThat(archive.check(Readers.BUILT_IN, done -> {}).faults()).isEmpty();
        archive.close();
    }

    protected final Archive archive() {
        return archive;
    }

    /** Where the archive lies. */
    protected final String place() {
        return place;
    }

    /** The place of another archive on the same kind of database, empty. */
    protected final String elsewhere() {
        return kind.empty(folder);
    }

    protected final Counts add(Report... reports) {
        return add(Inputs.of(reports));
    }

    protected final Counts add(Supplier<@Nullable Arrival> arrivals) {
        try {
            return archive.add(Readers.BUILT_IN, 2, arrivals, heard);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
