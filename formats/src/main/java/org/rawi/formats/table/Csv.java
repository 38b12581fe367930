package org.rawi.formats.table;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values after RFC 4180: lines end with CR LF, and what could be misread stands in quotation marks. */
public final class Csv {

    private static final String LINE_END = "\r\n";
    private static final String MISREAD = ",\"\r\n";

    private Csv() {}

    /** One line, its end included; null is an empty cell. */
    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.chars().anyMatch(c -> MISREAD.indexOf(c) >= 0) ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
