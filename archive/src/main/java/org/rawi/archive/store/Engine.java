package org.rawi.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;

/** The two databases an archive may lie in, and all in which they differ. */
enum Engine {
    /** One file. Many processes may read while one writes. */
    SQLITE(Map.of("text", "TEXT", "bytes", "BLOB", "clustered", "WITHOUT ROWID")) {
        @Override
        Connection connect(String url, boolean writes) throws SQLException {
            SQLiteConfig config = new SQLiteConfig();
            config.setBusyTimeout(BUSY_MS);
            config.setCacheSize(-CACHE_KIB);
            config.enforceForeignKeys(true);
            if (writes) {
                // Set by whoever writes first, and part of the file from then on.
                config.setJournalMode(SQLiteConfig.JournalMode.WAL);
                // A transaction that was reported as kept must outlive a loss of power.
                config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
                // One that begins by reading and then writes would fail where another process wrote in between.
                config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            } else {
                config.setReadOnly(true);
            }
            return DriverManager.getConnection(url, config.toProperties());
        }

        @Override
        void lock(Handle handle) {
            // The transaction holds the file's only lock for writing.
        }

        @Override
        List<Fault> check(Handle handle) {
            return Stream.of("integrity", "foreign-keys")
                    .flatMap(name -> rows(handle, Sql.of(Engine.class, name)))
                    .map(problem -> new Fault("database", "file", problem))
                    .toList();
        }
    },

    /** A server, which many processes use. */
    POSTGRESQL(Map.of("text", "TEXT COLLATE \"C\"", "bytes", "BYTEA", "clustered", "")) {
        @Override
        Connection connect(String url, boolean writes) throws SQLException {
            Properties options = new Properties();
            options.setProperty("reWriteBatchedInserts", "true");
            Connection connection = DriverManager.getConnection(url, options);
            connection.setReadOnly(!writes);
            connection.setTransactionIsolation(
                    writes ? Connection.TRANSACTION_READ_COMMITTED : Connection.TRANSACTION_REPEATABLE_READ);
            return connection;
        }

        @Override
        void lock(Handle handle) {
            handle.execute(Sql.of(Engine.class, "lock"));
        }

        @Override
        List<Fault> check(Handle handle) {
            // A server holds to its constraints and checksums by itself.
            return List.of();
        }
    };

    private static final int BUSY_MS = 60_000;
    private static final int CACHE_KIB = 64 * 1024;

    private static final String POSTGRESQL_URL = "jdbc:postgresql:";
    private static final String SQLITE_URL = "jdbc:sqlite:";

    private final Map<String, String> words;

    Engine(Map<String, String> words) {
        this.words = words;
    }

    /** Of the place of an archive: a URL, or a path, which is SQLite's. */
    static Engine of(String place) {
        if (place.startsWith(POSTGRESQL_URL)) {
            return POSTGRESQL;
        }
        if (place.startsWith("jdbc:") && !place.startsWith(SQLITE_URL)) {
            throw new ArchiveException(place + ": expected a file, or a URL that begins with " + POSTGRESQL_URL);
        }
        return SQLITE;
    }

    /** What the driver is asked for. */
    static String url(String place) {
        return place.startsWith("jdbc:") ? place : SQLITE_URL + place;
    }

    /** Whether there may be an archive: a server must be asked, a file need only be looked for. */
    static boolean mayExist(String place) {
        return of(place) == POSTGRESQL || Files.isRegularFile(path(place));
    }

    /** Makes the folder in which a file is to lie. */
    static void makeRoom(String place) {
        if (of(place) == POSTGRESQL) {
            return;
        }
        try {
            Files.createDirectories(path(place).toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new ArchiveException(place + ": its folder can't be made: " + e.getMessage(), e);
        }
    }

    private static Path path(String place) {
        return Path.of(place.startsWith(SQLITE_URL) ? place.substring(SQLITE_URL.length()) : place);
    }

    /** How this database says what the migrations leave open. */
    Map<String, String> words() {
        return words;
    }

    abstract Connection connect(String url, boolean writes) throws SQLException;

    /** Waits until nobody else writes, and keeps others from writing until the transaction ends. */
    abstract void lock(Handle handle);

    /** What the database can say of its own files; empty where all is well. */
    abstract List<Fault> check(Handle handle);

    private static Stream<String> rows(Handle handle, String pragma) {
        return handle.createQuery(pragma).mapTo(String.class).list().stream();
    }
}
