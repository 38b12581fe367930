package org.rawi.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.rawi.reading.Reading;

/**
 * The reading format, version 1. All offsets are UTF-16 code units into {@code report.text}, start inclusive, end
 * exclusive. Immutable and thread-safe.
 *
 * <pre>{@code
 * String line = ReadingJson.line().write(reading);
 * Reading again = ReadingJson.read(line, "report");
 * }</pre>
 */
public final class ReadingJson {

    /** Written into every reading. */
    public static final int VERSION = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final boolean line;
    private final boolean words;

    private ReadingJson(boolean line, boolean words) {
        this.line = line;
        this.words = words;
    }

    /** A reading on one line, for JSONL. */
    public static ReadingJson line() {
        return new ReadingJson(true, false);
    }

    /** A reading with each item on its own line, for people. */
    public static ReadingJson page() {
        return new ReadingJson(false, false);
    }

    /** The same, with or without the members {@code sentences} and {@code tokens}. */
    public ReadingJson withWords(boolean wanted) {
        return new ReadingJson(line, wanted);
    }

    /** The reading as JSON, without a newline at its end. */
    public String write(Reading reading) {
        StringWriter json = new StringWriter(reading.report().text().length() * 8);
        try (JsonGenerator out = FACTORY.createGenerator(json)) {
            if (!line) {
                out.setPrettyPrinter(new ItemLines());
            }
            new ReadingWriter(out, reading).write(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    /**
     * A reading from its JSON. Unknown members are passed over, absent layers are empty. The words are not kept in the
     * format: {@link Reading#words()} is empty.
     *
     * @param fallbackId for a report without {@code id}
     * @throws JsonException where it is no JSON, a member has no such value, or a span's text is not the report's
     */
    public static Reading read(String json, String fallbackId) {
        return new ReadingReader(JsonValues.only(json), fallbackId).read();
    }
}
