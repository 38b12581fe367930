package org.rawi.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet published: never changed, never cleaned in place.
 *
 * @param id unique within an archive; never empty
 * @param outlet who published it
 * @param published the day of publication, in the outlet's own zone; relative dates are resolved against it
 * @param url where it stood
 * @param title the headline, without the newline that follows it in {@code text}
 * @param text title, newline, body, exactly as published; all offsets point into it
 */
public record Report(
        String id,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String url,
        String title,
        String text) {

    public Report {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("report id: expected a name, found an empty string");
        }
        if (!text.startsWith(title)) {
            throw new IllegalArgumentException("report " + id + ": expected the text to begin with its title");
        }
    }

    /** A report of plain text whose first line is the title. */
    public static Report of(String id, String text) {
        return new Report(id, null, null, null, firstLine(text), text);
    }

    public Report withPublished(@Nullable LocalDate day) {
        return new Report(id, outlet, day, url, title, text);
    }

    /** The title's place in the text; empty when there is no title. */
    public Span titleSpan() {
        return new Span(0, title.length());
    }

    public String text(Span span) {
        return span.in(text);
    }

    private static String firstLine(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(0, end);
    }
}
