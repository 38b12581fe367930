package org.rawi.cli.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.search.Hit;
import org.rawi.archive.search.Page;
import org.rawi.text.Report;
import org.rawi.text.Span;

/**
 * A page of found reports as JSON: {@code {"found","next","hits":[{"id","outlet","published","url","title","score",
 * "snippet":span,"highlights":[span]}]}}; spans are as in the reading format.
 */
final class PageJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private PageJson(JsonGenerator out) {
        this.out = out;
    }

    static String of(Page page) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(json)) {
            new PageJson(out).page(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json + "\n";
    }

    private void page(Page page) throws IOException {
        out.writeStartObject();
        out.writeNumberField("found", page.found());
        out.writeStringField("next", page.next().orElse(null));
        out.writeArrayFieldStart("hits");
        for (Hit hit : page.hits()) {
            hit(hit);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void hit(Hit hit) throws IOException {
        Report report = hit.report();
        out.writeStartObject();
        out.writeStringField("id", report.id());
        text("outlet", report.outlet());
        text("published", report.published());
        text("url", report.url());
        out.writeStringField("title", report.title());
        out.writeNumberField("score", hit.score());
        out.writeFieldName("snippet");
        span(report, hit.snippet());
        out.writeArrayFieldStart("highlights");
        for (Span found : hit.highlights()) {
            span(report, found);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void text(String member, @Nullable Object value) throws IOException {
        out.writeStringField(member, value == null ? null : value.toString());
    }

    private void span(Report report, Span span) throws IOException {
        out.writeStartObject();
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
        out.writeStringField("text", report.text(span));
        out.writeEndObject();
    }
}
