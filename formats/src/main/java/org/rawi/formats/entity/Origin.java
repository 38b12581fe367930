package org.rawi.formats.entity;

import org.jspecify.annotations.Nullable;
import org.rawi.text.Report;

/**
 * The report in which something stands.
 *
 * @param report its id
 * @param published the day in ISO form; empty where it is unknown
 */
public record Origin(String report, @Nullable String outlet, String published) {

    public static Origin of(Report report) {
        String day = report.published() == null ? "" : report.published().toString();
        return new Origin(report.id(), report.outlet(), day);
    }
}
