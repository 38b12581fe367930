package org.rawi.incidents.copy;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Report;

/**
 * A text as one report prints it.
 *
 * @param report id of the report
 * @param published the day of publication
 */
public record Edition(String report, @Nullable LocalDate published, Signature signature)
        implements Comparable<Edition> {

    private static final Comparator<Edition> ORDER = Comparator.comparing(
                    Edition::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Edition::report);

    public static Edition of(Report report) {
        return new Edition(report.id(), report.published(), Signature.of(report.text()));
    }

    /** The earlier published first, then by id: of two copies the first is the original. */
    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }
}
