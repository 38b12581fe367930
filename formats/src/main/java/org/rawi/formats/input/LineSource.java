package org.rawi.formats.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.json.JsonException;
import org.rawi.formats.json.ReportJson;

/** One report a line. A line that can't be used is told by its number, and the next one is read. */
final class LineSource implements Source {

    private final Origin origin;
    private final Bytes bytes;
    private final InputStream in;
    private long offset;
    private int line;

    LineSource(Origin origin, Bytes bytes) {
        this.origin = origin;
        this.bytes = bytes;
        this.in = bytes.stream();
        this.offset = bytes.skipped();
    }

    @Override
    public @Nullable Arrival next() throws IOException {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        while (true) {
            long start = offset;
            buffer.reset();
            if (!readLine(buffer)) {
                return null;
            }
            line++;
            if (offset - start > Problems.LARGEST_REPORT) {
                return Problems.tooLarge(origin.at(line));
            }
            if (!isBlank(buffer)) {
                return arrival(buffer.toByteArray(), start);
            }
        }
    }

    private Arrival arrival(byte[] written, long start) {
        String where = origin.at(line);
        try {
            String json = Bytes.decode(written, start, line);
            return new Arrival.Readable(ReportJson.read(json, origin.id() + "-" + line), where);
        } catch (JsonException e) {
            return e.line() > 0 ? Problems.jsonLine(where, e) : Problems.member(where, e.getMessage());
        } catch (IOException e) {
            return Problems.io(where, e);
        }
    }

    /** Reads up to the next newline; of a line beyond all measure only the beginning is kept. */
    private boolean readLine(ByteArrayOutputStream buffer) throws IOException {
        long start = offset;
        for (int b = in.read(); b >= 0; b = in.read()) {
            offset++;
            if (b == '\n') {
                return true;
            }
            if (buffer.size() < Problems.LARGEST_REPORT) {
                buffer.write(b);
            }
        }
        return offset > start;
    }

    private static boolean isBlank(ByteArrayOutputStream buffer) {
        return buffer.size() < 1000
                && buffer.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
