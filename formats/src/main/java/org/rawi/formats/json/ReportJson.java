package org.rawi.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Report;

/**
 * Reports to and from JSON: {@code {"id","outlet","published","url","title","text"}}, all but {@code text} optional. A reading
 * is accepted too: its {@code report} is taken. Reads one after another from a stream, in constant memory.
 */
public final class ReportJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonValues values;
    private final String fallbackId;
    private int count;

    /**
     * @param in one JSON object, an array of them, or objects that follow each other
     * @param fallbackId for a report without {@code id}; later ones are numbered: {@code name}, {@code name-2}, …
     */
    public ReportJson(Reader in, String fallbackId) throws IOException {
        this.values = new JsonValues(in);
        this.fallbackId = fallbackId;
    }

    /** What {@link #next} found: a report, or why there is none. */
    public sealed interface Found permits Whole, Unusable {}

    /** A report. */
    public record Whole(Report report) implements Found {}

    /**
     * JSON that makes no report.
     *
     * @param line on which its object ends, counted from 1
     */
    public record Unusable(int line, String problem) implements Found {}

    /**
     * The next report, or why it can't be used; null after the last.
     *
     * @throws JsonException where the text is no JSON; nothing more can be read then
     */
    public @Nullable Found next() throws IOException {
        @Nullable Node node = values.next();
        if (node == null) {
            return null;
        }
        count++;
        try {
            return new Whole(report(node, count == 1 ? fallbackId : fallbackId + "-" + count));
        } catch (JsonException e) {
            return new Unusable(values.line(), e.getMessage());
        }
    }

    /**
     * The report of one line.
     *
     * @throws JsonException where it is no JSON or no report
     */
    public static Report read(String json, String fallbackId) {
        return report(JsonValues.only(json), fallbackId);
    }

    /**
     * The report as one line of JSON, without a newline at its end. Under a member {@code report} it is read back as it was;
     * by itself, as a report of an outlet is, whose title may be mended.
     */
    public static String write(Report report) {
        StringWriter json = new StringWriter(report.text().length() * 2);
        try (JsonGenerator out = FACTORY.createGenerator(json)) {
            new ReportWriter(out).write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    private static Report report(Node node, String fallbackId) {
        return node.object().has("report")
                ? asRead(node.get("report").object(), fallbackId)
                : asPublished(node, fallbackId);
    }

    /** The report of a reading, whose text must stay as it is: offsets point into it. */
    static Report asRead(Node report, String fallbackId) {
        String title = report.textOr("title", "");
        String text = report.text("text");
        if (!text.startsWith(title)) {
            throw report.get("text").expected("the title first");
        }
        return of(report, fallbackId, title, text);
    }

    /** A report whose text may lack its title. */
    private static Report asPublished(Node report, String fallbackId) {
        String title = report.textOr("title", "").strip();
        String text = report.text("text");
        if (text.isBlank() && title.isEmpty()) {
            throw report.get("text").expected("the words of a report");
        }
        return of(report, fallbackId, title, beginsWith(title, text) ? text : title + "\n" + text);
    }

    private static Report of(Node report, String fallbackId, String title, String text) {
        String id = report.id("id");
        return new Report(
                id.isEmpty() ? fallbackId : id,
                report.textOrNull("outlet"),
                published(report),
                report.textOrNull("url"),
                title,
                text);
    }

    /** A body may repeat its title's words: the title stands in front only where its line ends with it. */
    private static boolean beginsWith(String title, String text) {
        if (!text.startsWith(title)) {
            return false;
        }
        int end = title.length();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return title.isEmpty() || end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
    }

    private static @Nullable LocalDate published(Node report) {
        String written = report.textOr("published", "");
        if (written.isBlank()) {
            return null;
        }
        @Nullable LocalDate day = Dates.day(written);
        if (day == null) {
            throw report.get("published").expected("a date like 2018-07-15");
        }
        return day;
    }
}
