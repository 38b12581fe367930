package org.rawi.archive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.input.Arrival;
import org.rawi.text.Report;

/** Small reports, and inputs that they arrive by. */
public final class Inputs {

    private Inputs() {}

    /** A report of 16 July 2018. */
    public static Report report(String id, String text) {
        return new Report(id, "صحيفة", LocalDate.of(2018, 7, 16), "https://example.org/" + id, "", text);
    }

    public static Supplier<@Nullable Arrival> of(Report... reports) {
        return arrivals(Arrays.stream(reports)
                .<Arrival>map(report -> new Arrival.Received(report, "news.jsonl:" + report.id()))
                .toList());
    }

    public static Supplier<@Nullable Arrival> arrivals(List<Arrival> arrivals) {
        Iterator<Arrival> iterator = arrivals.iterator();
        return () -> iterator.hasNext() ? iterator.next() : null;
    }
}
