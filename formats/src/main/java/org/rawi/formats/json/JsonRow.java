package org.rawi.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table as one line of JSON. */
public final class JsonRow {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonRow() {}

    /**
     * An object without a newline at its end.
     *
     * @param names of the members, one a value
     * @param values numbers and truth values as such, null as null, all else as strings
     */
    public static String write(List<String> names, List<? extends @Nullable Object> values) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(json)) {
            Strings strings = new Strings(out);
            out.writeStartObject();
            for (int i = 0; i < names.size(); i++) {
                out.writeFieldName(names.get(i));
                value(out, strings, values.get(i));
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    private static void value(JsonGenerator out, Strings strings, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            strings.write(value.toString());
        }
    }
}
