package org.rawi.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The JSON values of a text one after another, each built when it is asked for: those of a top-level array, or values
 * that follow each other. Raw control characters inside strings are accepted, since real dumps have them.
 */
final class JsonValues implements AutoCloseable {

    /** Deep enough for any reading, shallow enough for the stack. */
    private static final int DEEPEST = 200;

    private static final int LONGEST_STRING = 100_000_000;

    /** What the parser says of a source that it does not know. */
    private static final Pattern SOURCE_NOTE =
            Pattern.compile("\\s*\\((for \\w+ starting )?at \\[Source: [^\\]]*\\]\\)");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    private final JsonParser parser;
    private boolean inArray;

    JsonValues(Reader in) throws IOException {
        this.parser = FACTORY.createParser(in);
    }

    /** The one value of a text; anything after it is an error. */
    static Node only(String json) {
        try (JsonValues values = new JsonValues(new StringReader(json))) {
            @Nullable JsonToken token = values.parser.nextToken();
            Node node = Node.root(token == null ? null : values.value(token));
            if (values.parser.nextToken() != null) {
                throw new JsonException("expected one JSON value, found more after its end");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next value, or null after the last.
     *
     * @throws JsonException where the text is no JSON; nothing more can be read then
     */
    @Nullable
    Node next() throws IOException {
        try {
            @Nullable JsonToken token = parser.nextToken();
            while (token == JsonToken.END_ARRAY || (token == JsonToken.START_ARRAY && !inArray)) {
                inArray = token == JsonToken.START_ARRAY;
                token = parser.nextToken();
            }
            return token == null ? null : Node.root(value(token));
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    /** The line on which the value last given ends, counted from 1. */
    int line() {
        return parser.currentLocation().getLineNr();
    }

    private @Nullable Object value(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT ->
                parser.getText().length() < 19 ? (Number) parser.getLongValue() : parser.getDoubleValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new JsonException("expected a value, found " + token, line(), null);
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            members.put(name, value(parser.nextToken()));
        }
        return members;
    }

    private List<@Nullable Object> array() throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token));
        }
        return elements;
    }

    private static JsonException broken(JsonProcessingException e) {
        String first = SOURCE_NOTE
                .matcher(e.getOriginalMessage())
                .replaceAll("")
                .lines()
                .findFirst()
                .orElse("");
        @Nullable JsonLocation at = e.getLocation();
        return at == null
                ? new JsonException("broken JSON: " + first, 0, e)
                : new JsonException("broken JSON at column " + at.getColumnNr() + ": " + first, at.getLineNr(), e);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
