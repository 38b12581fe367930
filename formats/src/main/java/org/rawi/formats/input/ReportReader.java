package org.rawi.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports from files, folders and standard input, in order and in constant memory: each report is made when it is
 * asked for. What can't be read arrives as {@link Arrival.Unreadable}, and reading goes on behind it. Not thread-safe,
 * but for {@link #bytesRead}.
 *
 * <p>Plain text has its title on the first line. JSON is one report, several, or an array; JSONL one a line; a reading
 * is taken for its report. Files may be gzipped. Bytes must be UTF-8: nothing is replaced or dropped but a byte order
 * mark.
 *
 * <pre>{@code
 * try (ReportReader reports = new ReportReader(List.of("news/"), System.in)) {
 *     for (Arrival arrival = reports.next(); arrival != null; arrival = reports.next()) {
 *         …
 *     }
 * }
 * }</pre>
 */
public final class ReportReader implements AutoCloseable {

    private final Inputs inputs;
    private final InputStream standardInput;
    private final ByteCount count = new ByteCount();
    private Origin origin = Origin.STANDARD_INPUT;
    private @Nullable Source source;
    private @Nullable InputStream stream;

    /**
     * @param names files and folders; {@code -} is standard input
     * @param standardInput read only where {@code names} says so; never closed
     */
    public ReportReader(List<String> names, InputStream standardInput) {
        this.inputs = new Inputs(names);
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
                closeInput();
                Inputs.@Nullable Input input = inputs.next();
                if (input == null) {
                    return null;
                }
                open(input);
            } catch (IOException e) {
                closeInput();
                return Problems.io(origin.name(), e);
            } catch (Refused e) {
                closeInput();
                return e.arrival();
            }
        }
    }

    /** Bytes read so far, packed ones where a file is packed: for showing progress against {@link InputSize}. */
    public long bytesRead() {
        return count.get();
    }

    private void open(Inputs.Input input) throws IOException, Refused {
        origin = input.origin();
        if (input.file() == null) {
            source = Sources.open(origin, standardInput);
        } else {
            stream = count.counting(Files.newInputStream(input.file()));
            source = Sources.open(origin, stream);
        }
    }

    private void closeInput() {
        source = null;
        @Nullable InputStream closing = stream;
        stream = null;
        try {
            if (closing != null) {
                closing.close();
            }
        } catch (IOException e) {
            // What was wanted of it was read or given up, and a failing close of a read file loses nothing.
        }
    }

    @Override
    public void close() {
        closeInput();
    }
}
