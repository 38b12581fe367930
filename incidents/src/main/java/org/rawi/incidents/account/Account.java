package org.rawi.incidents.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/**
 * One report's account of what happened: what its reading holds that can tell whether another report tells of the same. A pure function of
 * what the reading format keeps, so that readings just made and readings read back give the same account. Immutable.
 *
 * @param report its id
 * @param outlet who published it
 * @param published the day of publication
 */
public record Account(
        String report, @Nullable String outlet, @Nullable LocalDate published, Words words, Names names, Acts acts)
        implements Comparable<Account> {

    /** By day of publication, then by id: the order of all that depends on an order. */
    private static final Comparator<Account> ORDER = Comparator.comparing(
                    Account::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Account::report);

    public static Account of(Reading reading) {
        Report report = reading.report();
        Opening opening = Opening.of(report);
        return new Account(
                report.id(),
                report.outlet(),
                report.published(),
                Words.of(report),
                Names.of(reading, opening),
                Acts.of(reading, opening));
    }

    /** Whether one outlet published both. */
    public boolean sameOutlet(Account other) {
        return outlet != null && Objects.equals(outlet, other.outlet);
    }

    /** The earlier published first, then by id. */
    @Override
    public int compareTo(Account other) {
        return ORDER.compare(this, other);
    }
}
