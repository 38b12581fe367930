package org.rawi.formats.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.json.JsonException;
import org.rawi.formats.json.ReportJson;

/** One report a line. A line that can't be used is told by its number, and the next one is read. */
final class LineSource implements Source {

    private final Origin origin;
    private final ByteLines lines;
    private int line;

    LineSource(Origin origin, Bytes bytes) {
        this.origin = origin;
        this.lines = new ByteLines(bytes.stream(), bytes.skipped(), Problems.LARGEST_REPORT);
    }

    @Override
    public @Nullable Arrival next() throws IOException {
        for (byte[] written = lines.next(); written != null; written = lines.next()) {
            line++;
            if (!isBlank(written)) {
                return lines.length() > Problems.LARGEST_REPORT ? Problems.tooLarge(origin.at(line)) : arrival(written);
            }
        }
        return null;
    }

    private Arrival arrival(byte[] written) {
        String where = origin.at(line);
        try {
            String json = Bytes.decode(written, lines.start(), line);
            return new Arrival.Received(ReportJson.read(json, origin.id(line)), where);
        } catch (JsonException e) {
            return e.line() > 0 ? Problems.jsonLine(where, e) : Problems.member(where, e.getMessage());
        } catch (IOException e) {
            return Problems.io(where, e);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
