package org.rawi.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Report;

/** Writes one report as an object, member by member in the order of the format. */
final class ReportWriter {

    private final JsonGenerator out;
    private final Strings strings;

    ReportWriter(JsonGenerator out) {
        this.out = out;
        this.strings = new Strings(out);
    }

    void write(Report report) throws IOException {
        @Nullable LocalDate published = report.published();
        out.writeStartObject();
        strings.member("id", report.id());
        strings.member("outlet", report.outlet());
        strings.member("published", published == null ? null : published.toString());
        strings.member("url", report.url());
        strings.member("title", report.title());
        strings.member("text", report.text());
        out.writeEndObject();
    }
}
