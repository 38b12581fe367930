package org.rawi.archive.store;

import java.sql.SQLException;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The database of an archive: one writer, many readers. Readers don't wait for the writer, nor it for them, and each sees
 * the archive as it was when its transaction began. Thread-safe.
 *
 * <pre>{@code
 * long reports = database.read(handle -> Versions.count(handle));
 * }</pre>
 */
public final class Database implements AutoCloseable {

    private final Engine engine;
    private final Jdbi readers;
    private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();
    private final Handle writer;
    private final ReentrantLock writing = new ReentrantLock();

    private Database(String place) {
        this.engine = Engine.of(place);
        String url = Engine.url(place);
        this.readers = Jdbi.create(() -> engine.connect(url, false));
        this.writer = Jdbi.open(() -> engine.connect(url, true));
    }

    /**
     * Opens an archive, making it where there is none.
     *
     * @param place a file, or a URL {@code jdbc:postgresql://host/name?user=…}
     * @throws ArchiveException where that can't be
     */
    public static Database open(String place) {
        Engine.makeRoom(place);
        Database database = connect(place);
        try {
            Migrations.apply(database.writer, database.engine, Engine.url(place));
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e instanceof ArchiveException known ? known : failure(place, e);
        }
    }

    /**
     * Opens an archive that is there.
     *
     * @throws ArchiveException where none is
     */
    public static Database openExisting(String place) {
        if (!Engine.mayExist(place)) {
            throw new ArchiveException(
                    place + ": there is no archive. Make one with: rawi add REPORTS --archive " + place);
        }
        return open(place);
    }

    private static Database connect(String place) {
        try {
            return new Database(place);
        } catch (RuntimeException e) {
            throw failure(place, e);
        }
    }

    private static ArchiveException failure(String place, Exception e) {
        return new ArchiveException(place + ": expected an archive of Rawi's, or room for one: " + e.getMessage(), e);
    }

    /** Runs a question in a transaction of its own that changes nothing. */
    public <T> T read(Function<Handle, T> question) {
        Handle handle = reader();
        try {
            T answer = handle.inTransaction(question::apply);
            idle.push(handle);
            return answer;
        } catch (RuntimeException | Error e) {
            handle.close();
            throw e;
        }
    }

    /** Runs a change in one transaction: all of it is kept, or, where it throws, nothing. Waits for other writers. */
    public <T> T write(Function<Handle, T> change) {
        writing.lock();
        try {
            return writer.inTransaction(handle -> {
                engine.lock(handle);
                return change.apply(handle);
            });
        } finally {
            writing.unlock();
        }
    }

    private Handle reader() {
        Handle handle = idle.poll();
        return handle == null ? readers.open() : handle;
    }

    /** What the database itself says of its files; empty where all is well. */
    public List<Fault> check() {
        return read(engine::check);
    }

    @Override
    public void close() {
        for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
            handle.close();
        }
        writer.close();
    }
}
