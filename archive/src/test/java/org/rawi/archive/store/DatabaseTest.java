package org.rawi.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.archive.EveryDatabase;
import org.rawi.archive.TestDatabase;
import org.rawi.archive.version.Versions;

@EveryDatabase
class DatabaseTest {

    private final TestDatabase kind;

    @TempDir
    Path folder;

    DatabaseTest(TestDatabase kind) {
        this.kind = kind;
    }

    @Test
    void anArchiveIsMadeOnceAndOpenedAgain() {
        String place = kind.place(folder);
        Database.open(place).close();
        try (Database again = Database.openExisting(place)) {
            long versions = again.read(Versions::count);
            assertThat(versions).isZero();
            assertThat(again.check()).isEmpty();
        }
    }

    @Test
    void aReaderChangesNothing() {
        try (Database database = Database.open(kind.place(folder))) {
            assertThatThrownBy(() -> database.read(handle -> handle.execute("DELETE FROM version")))
                    .hasMessageContaining("read");
        }
    }

    @Test
    void aReaderSeesTheArchiveAsItWasWhenItBegan() {
        try (Database database = Database.open(kind.place(folder))) {
            List<Long> counts = database.read(reader -> {
                long before = Versions.count(reader);
                database.write(writer -> writer.execute("INSERT INTO report (id, key) VALUES (1, 'a')"));
                return List.of(before, Versions.count(reader));
            });
            assertThat(counts).containsExactly(0L, 0L);
        }
    }

    @Test
    void aNewerRawisArchiveIsRefused() {
        String place = kind.place(folder);
        try (Database database = Database.open(place)) {
            database.write(handle -> handle.execute("INSERT INTO flyway_schema_history"
                    + " SELECT 99, '99', description, type, script, checksum, installed_by, installed_on, execution_time,"
                    + " success FROM flyway_schema_history WHERE installed_rank = 1"));
        }
        assertThatThrownBy(() -> Database.open(place))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("A newer Rawi made them; use that one.");
    }

    @Test
    void aFileThatIsNoArchiveIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("news.txt"), "خبر\n".repeat(1000));
        assertThatThrownBy(() -> Database.open(text.toString()))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("news.txt: expected an archive of Rawi's");
    }

    @Test
    void aMissingArchiveIsToldWithWhatToDo() {
        assertThatThrownBy(() -> Database.openExisting(folder.resolve("none.db").toString()))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("there is no archive. Make one with: rawi add");
    }

    @Test
    void everyMigrationIsListed() throws Exception {
        URI folderOfFiles = Objects.requireNonNull(
                        getClass().getClassLoader().getResource(Migrations.FOLDER), Migrations.FOLDER)
                .toURI();
        try (Stream<Path> files = Files.list(Path.of(folderOfFiles))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(Migrations.FILES);
        }
    }
}
