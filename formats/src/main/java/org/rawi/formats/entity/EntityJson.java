package org.rawi.formats.entity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.rawi.formats.entity.EntityPage.Counted;
import org.rawi.text.Span;

/** An entity's page as JSON, on one line. Members without a value are null. */
public final class EntityJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private EntityJson(JsonGenerator out) {
        this.out = out;
    }

    /** The page as JSON, without a newline at its end. */
    public static String write(EntityPage page) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(json)) {
            new EntityJson(out).page(page);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't be written", e);
        }
        return json.toString();
    }

    private void page(EntityPage page) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", page.id());
        out.writeStringField("type", page.type().name());
        out.writeStringField("name", page.name());
        strings("latin", page.latin());
        strings("why", page.why());
        strings("decisions", page.decisions());
        list("spellings", page.spellings(), this::counted);
        list("roles", page.roles(), this::counted);
        out.writeNumberField("named", page.named());
        list("reports", page.reports(), this::origin);
        list("says", page.says(), this::quotation);
        list("said", page.said(), this::quotation);
        list("events", page.events(), this::deed);
        out.writeEndObject();
    }

    private void counted(Counted counted) throws IOException {
        out.writeStringField("words", counted.words());
        out.writeNumberField("count", counted.count());
    }

    private void origin(Origin origin) throws IOException {
        out.writeStringField("report", origin.report());
        out.writeStringField("outlet", origin.outlet());
        out.writeStringField("published", origin.published().isEmpty() ? null : origin.published());
    }

    private void quotation(Quotation quotation) throws IOException {
        origin(quotation.origin());
        out.writeStringField("speaker", quotation.speaker().isEmpty() ? null : quotation.speaker());
        out.writeStringField("words", quotation.words());
        span(quotation.span());
    }

    private void deed(Deed deed) throws IOException {
        out.writeStringField("day", deed.day().isEmpty() ? null : deed.day());
        out.writeStringField("type", deed.type().name());
        out.writeStringField("status", deed.status().name());
        out.writeStringField("role", deed.role().name());
        strings("others", deed.others());
        out.writeStringField("words", deed.words());
        span(deed.span());
        out.writeStringField("by", deed.claimant().isEmpty() ? null : deed.claimant());
        origin(deed.origin());
    }

    private void span(Span span) throws IOException {
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
    }

    private void strings(String name, List<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private <T> void list(String name, List<T> values, Members<T> members) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            out.writeStartObject();
            members.write(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes the members of an object. */
    private interface Members<T> {
        void write(T value) throws IOException;
    }
}
