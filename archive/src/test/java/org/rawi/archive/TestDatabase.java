package org.rawi.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.rawi.archive.store.Database;

/** The databases that every storage test runs on. */
public enum TestDatabase {
    SQLITE {
        @Override
        public String place(Path folder) {
            return folder.resolve("archive-" + NUMBER.incrementAndGet() + ".db").toString();
        }

        @Override
        public String empty(Path folder) {
            String place = place(folder);
            try {
                Files.write(Path.of(place), SqliteTemplate.BYTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return place;
        }
    },

    /** Where no server can be started, its tests are skipped. */
    POSTGRESQL {
        @Override
        public String place(Path folder) {
            TestServer.assumeStarted();
            return TestServer.database("archive" + NUMBER.incrementAndGet(), "template1");
        }

        @Override
        public String empty(Path folder) {
            TestServer.assumeStarted();
            return TestServer.database("archive" + NUMBER.incrementAndGet(), PostgresTemplate.NAME);
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The place of an archive that nobody has made yet. */
    public abstract String place(Path folder);

    /** The place of an archive that holds nothing. Migrating takes seconds, so it is done once and copied. */
    public abstract String empty(Path folder);

    private static final class SqliteTemplate {

        private static final byte[] BYTES = make();

        private static byte[] make() {
            try {
                Path file = Files.createTempFile("rawi-template", ".db");
                Database.open(file.toString()).close();
                byte[] bytes = Files.readAllBytes(file);
                Files.delete(file);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class PostgresTemplate {

        private static final String NAME = make();

        private static String make() {
            String name = "archive0";
            Database.open(TestServer.database(name, "template1")).close();
            return name;
        }
    }
}
