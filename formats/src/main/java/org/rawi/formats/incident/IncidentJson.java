package org.rawi.formats.incident;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.json.Strings;
import org.rawi.incidents.compare.Incident;
import org.rawi.incidents.compare.Judgement;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Value;

/**
 * Incidents as one JSON object, written as they come:
 *
 * <pre>{@code
 * {"incidents":[{"id","reports":[id],
 *   "slots":[{"slot","report","low","high","value","by","start","end"}],
 *   "verdicts":[{"slot","verdict","why"}]}]}
 * }</pre>
 *
 * <p>Dates are in ISO form; offsets are UTF-16 code units into the report's text, end exclusive. Not thread-safe.
 */
public final class IncidentJson implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;
    private final Strings strings;

    /** @param writer stays open when this is closed */
    public IncidentJson(Writer writer) throws IOException {
        this(FACTORY.createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET));
        out.writeStartObject();
        out.writeArrayFieldStart("incidents");
    }

    private IncidentJson(JsonGenerator out) {
        this.out = out;
        this.strings = new Strings(out);
    }

    /** One incident by itself, on one line, its end included. */
    public static String line(Incident incident) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(line)) {
            new IncidentJson(out).object(incident);
        }
        return line + "\n";
    }

    public void write(Incident incident) throws IOException {
        out.writeRaw('\n');
        object(incident);
    }

    private void object(Incident incident) throws IOException {
        out.writeStartObject();
        strings.member("id", incident.id());
        out.writeArrayFieldStart("reports");
        for (String report : incident.reports()) {
            strings.write(report);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("slots");
        for (Value value : incident.comparison().values()) {
            value(value);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("verdicts");
        for (Judgement judgement : incident.comparison().judgements()) {
            judgement(judgement);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void value(Value value) throws IOException {
        Count count = value.given() instanceof Count bounds ? bounds : null;
        out.writeStartObject();
        strings.member("slot", value.slot().label());
        strings.member("report", value.report());
        number("low", count == null ? null : count.low());
        number("high", count == null ? null : count.high());
        strings.member("value", value.given().text());
        strings.member("by", value.by());
        out.writeNumberField("start", value.span().start());
        out.writeNumberField("end", value.span().end());
        out.writeEndObject();
    }

    private void judgement(Judgement judgement) throws IOException {
        out.writeStartObject();
        strings.member("slot", judgement.slot().label());
        strings.member("verdict", judgement.verdict().label());
        strings.member("why", judgement.why());
        out.writeEndObject();
    }

    private void number(String name, @Nullable Long number) throws IOException {
        out.writeFieldName(name);
        if (number == null) {
            out.writeNull();
        } else {
            out.writeNumber(number);
        }
    }

    /** Ends the object, with a newline behind it. */
    @Override
    public void close() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }
}
