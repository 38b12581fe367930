package org.rawi.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.figure.Figure;
import org.rawi.loaded.LoadedWord;
import org.rawi.name.Entity;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.source.Source;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;

/** Writes one reading, member by member in the order of the format. */
final class ReadingWriter {

    private final JsonGenerator out;
    private final Reading reading;
    private final Strings strings;

    ReadingWriter(JsonGenerator out, Reading reading) {
        this.out = out;
        this.reading = reading;
        this.strings = new Strings(out);
    }

    void write(boolean words) throws IOException {
        out.writeStartObject();
        out.writeNumberField("version", ReadingJson.VERSION);
        out.writeFieldName("report");
        new ReportWriter(out).write(reading.report());
        layer("entities", reading.entities(), this::entity);
        layer("mentions", reading.mentions(), this::mention);
        layer("claims", reading.claims(), this::claim);
        layer("events", reading.events(), this::event);
        layer("figures", reading.figures(), this::figure);
        layer("loaded", reading.loaded(), this::loaded);
        layer("times", reading.times(), this::time);
        if (words) {
            new WordsWriter(out, strings, reading.words()).write();
        }
        out.writeEndObject();
    }

    /** Writes the members of one item. */
    private interface Members<T> {
        void write(T item) throws IOException;
    }

    private <T> void layer(String name, List<T> items, Members<T> members) throws IOException {
        out.writeArrayFieldStart(name);
        for (T item : items) {
            out.writeStartObject();
            members.write(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void entity(Entity entity) throws IOException {
        strings.member("id", entity.id());
        strings.member("type", entity.type().name());
        strings.member("name", entity.name());
        strings.member("latin", entity.latin());
        why(entity.why());
    }

    private void mention(Mention mention) throws IOException {
        span(mention.span());
        strings.member("entity", mention.entity());
        why(mention.why());
    }

    private void claim(Claim claim) throws IOException {
        strings.member("id", claim.id());
        layer("cue", claim.cue(), this::span);
        layer("sources", claim.sources(), this::source);
        layer("content", claim.content(), this::span);
        constant("kind", claim.kind());
        strings.member("within", claim.within());
        strings.optional("act", claim.act());
        why(claim.why());
    }

    private void source(Source source) throws IOException {
        span(source.span());
        strings.member("entity", source.entity());
        out.writeBooleanField("anonymous", source.anonymous());
        why(source.why());
    }

    private void event(Event event) throws IOException {
        strings.member("id", event.id());
        strings.member("type", event.type().name());
        strings.member("mode", event.mode());
        constant("status", event.status());
        layer("triggers", event.triggers(), this::span);
        layer("arguments", event.arguments(), this::argument);
        strings.member("claim", event.claim());
        strings.member("date", event.time() == null ? null : event.time().iso());
        why(event.why());
    }

    private void argument(Argument argument) throws IOException {
        constant("role", argument.role());
        span(argument.span());
        strings.member("entity", argument.entity());
        why(argument.why());
    }

    private void figure(Figure figure) throws IOException {
        span(figure.span());
        constant("kind", figure.kind());
        number("low", figure.low());
        number("high", figure.high());
        out.writeBooleanField("approximate", figure.approximate());
        strings.member("claim", figure.claim());
        why(figure.why());
    }

    private void loaded(LoadedWord loaded) throws IOException {
        span(loaded.span());
        strings.member("claim", loaded.claim());
        why(loaded.why());
    }

    private void time(TimeExpression time) throws IOException {
        span(time.span());
        strings.member("from", time.from().toString());
        strings.member("to", time.to().toString());
        why(time.why());
    }

    /** An item whose words are only understood has none of the three members. */
    private void span(@Nullable Span span) throws IOException {
        if (span != null) {
            out.writeNumberField("start", span.start());
            out.writeNumberField("end", span.end());
            strings.member("text", reading.report().text(span));
        }
    }

    private void constant(String name, Enum<?> constant) throws IOException {
        strings.member(name, constant.name().toLowerCase(Locale.ROOT));
    }

    private void number(String name, @Nullable Long number) throws IOException {
        out.writeFieldName(name);
        if (number == null) {
            out.writeNull();
        } else {
            out.writeNumber(number);
        }
    }

    private void why(String why) throws IOException {
        strings.optional("why", why);
    }
}
