package org.rawi.formats.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.telling.Telling;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/**
 * A reading as one HTML page, right to left, to read and to print. It asks for nothing from outside, needs no script,
 * and nothing in a report can become markup. A small script of its own lights up what belongs together. Immutable and
 * thread-safe.
 */
public final class HtmlPage {

    private static final Inline STYLE = Inline.resource(HtmlPage.class, "page.css");
    private static final Inline SCRIPT = Inline.resource(HtmlPage.class, "page.js");

    /** The page, its last newline included. */
    public String write(Reading reading) {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "ar", "dir", "rtl");
        head(html, reading.report());
        html.open("body").line();
        about(html, reading.report());
        Legend.write(html);
        html.open("main").line();
        Marks marks = new Marks(reading);
        new Article(html, reading.report(), marks).write();
        html.open("aside").line();
        lists(new Items(html, new Telling(reading), marks));
        html.close().close().line();
        html.open("script").raw(SCRIPT.text()).close();
        return html.close().close().line().toString();
    }

    private static void lists(Items items) {
        NameList.write(items);
        EventList.write(items);
        ClaimList.write(items);
        SmallLists.figures(items);
        SmallLists.loaded(items);
        SmallLists.times(items);
    }

    private static void head(Html html, Report report) {
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + STYLE.hash()
                + "; script-src " + SCRIPT.hash();
        html.open("head").raw("<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .text(policy)
                .raw("\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", report.title().isBlank() ? report.id() : report.title())
                .line();
        html.open("style").raw(STYLE.text()).close().close().line();
    }

    private static void about(Html html, Report report) {
        html.open("header");
        if (report.outlet() != null) {
            html.words(report.outlet()).raw(" · ");
        }
        if (report.published() != null) {
            html.element("time", report.published().toString(), "dir", "ltr").raw(" · ");
        }
        html.words(report.id());
        @Nullable String url = report.url();
        if (url != null && isWebAddress(url)) {
            html.raw(" · ")
                    .open("a", "href", url, "rel", "noopener noreferrer", "dir", "ltr")
                    .words(url)
                    .close();
        } else if (url != null) {
            html.raw(" · ").words(url);
        }
        html.close().line();
    }

    /** Only these may become links: an address can be a script, too. */
    private static boolean isWebAddress(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }
}
