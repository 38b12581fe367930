package org.rawi.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports from files, folders and standard input, in order and in constant memory: each report is made when it is
 * asked for. What can't be read arrives as {@link Arrival.Unreadable}, and reading goes on behind it. Not thread-safe.
 *
 * <p>Plain text has its title on the first line. JSON is one report, several, or an array; JSONL one a line; a reading
 * is taken for its report. Files may be gzipped. Bytes must be UTF-8: nothing is replaced or dropped but a byte order
 * mark.
 */
public final class ReportReader implements AutoCloseable {

    private static final String STANDARD_INPUT = "-";

    private final Deque<String> names;
    private final InputStream standardInput;
    private @Nullable FileWalk walk;
    private String walked = "";
    private boolean walkedAny;
    private @Nullable Source source;
    private Origin origin = Origin.STANDARD_INPUT;
    private @Nullable CountingStream counting;
    private long bytesBefore;

    /**
     * @param names files and folders; {@code -} is standard input
     * @param standardInput read only where {@code names} says so; never closed
     */
    public ReportReader(List<String> names, InputStream standardInput) {
        this.names = new ArrayDeque<>(names);
        this.standardInput = standardInput;
    }

    /** The next report or problem, or null after the last. */
    public @Nullable Arrival next() {
        while (true) {
            try {
                @Nullable Arrival arrival = source == null ? null : source.next();
                if (arrival != null) {
                    return arrival;
                }
                closeSource();
                if (!openNext()) {
                    return null;
                }
            } catch (IOException e) {
                abandon();
                return Problems.io(origin.name(), e);
            } catch (Refused e) {
                abandon();
                return e.arrival();
            }
        }
    }

    /** Bytes read so far, packed ones where a file is packed: for showing progress against {@link InputSize}. */
    public long bytesRead() {
        return bytesBefore + (counting == null ? 0 : counting.count());
    }

    /** Opens the next input that there is; false after the last. */
    private boolean openNext() throws IOException, Refused {
        if (walk != null) {
            @Nullable Path file = walk.next();
            if (file != null) {
                walkedAny = true;
                openFile(file);
                return true;
            }
            walk = null;
            if (!walkedAny) {
                throw new Refused(Problems.nothingInside(walked));
            }
        }
        if (names.isEmpty()) {
            return false;
        }
        open(names.remove());
        return true;
    }

    private void open(String name) throws IOException, Refused {
        origin = name.equals(STANDARD_INPUT) ? Origin.STANDARD_INPUT : new Origin(name, name);
        if (name.equals(STANDARD_INPUT)) {
            source = source(standardInput);
            return;
        }
        Path path = path(name);
        if (!Files.exists(path)) {
            throw new Refused(Problems.missing(name));
        }
        if (Files.isDirectory(path)) {
            walk = new FileWalk(path);
            walked = name;
            walkedAny = false;
        } else {
            openFile(path);
        }
    }

    private static Path path(String name) throws Refused {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Refused(Problems.missing(name));
        }
    }

    private void openFile(Path file) throws IOException, Refused {
        origin = Origin.of(file);
        counting = new CountingStream(Files.newInputStream(file));
        source = source(counting);
    }

    private Source source(InputStream raw) throws IOException, Refused {
        Bytes bytes = new Bytes(raw);
        if (bytes.isEmpty()) {
            throw new Refused(Problems.empty(origin.name()));
        }
        if (bytes.isUtf16()) {
            throw new Refused(Problems.utf16(origin.name()));
        }
        if (bytes.zero() >= 0) {
            throw new Refused(Problems.binary(origin.name(), bytes.zero()));
        }
        return switch (Shape.of(origin.name(), bytes.beginning())) {
            case TEXT -> new TextSource(origin, bytes);
            case JSON -> new JsonSource(origin, bytes);
            case LINES -> new LineSource(origin, bytes);
        };
    }

    /** An input that is turned away before anything of it is read. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Arrival.Unreadable arrival;

        Refused(Arrival.Unreadable arrival) {
            super(arrival.message());
            this.arrival = arrival;
        }

        Arrival arrival() {
            return arrival;
        }
    }

    private void abandon() {
        try {
            closeSource();
        } catch (IOException e) {
            source = null;
        }
    }

    private void closeSource() throws IOException {
        bytesBefore = bytesRead();
        Source closing = source;
        CountingStream counted = counting;
        source = null;
        counting = null;
        if (closing != null && counted != null) {
            closing.close();
        }
        if (counted != null) {
            counted.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeSource();
    }
}
