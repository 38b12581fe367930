package org.rawi.archive.incident;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.store.ArchiveException;
import org.rawi.archive.store.Database;
import org.rawi.archive.version.Version;
import org.rawi.archive.version.Versions;
import org.rawi.incidents.account.Account;
import org.rawi.incidents.compare.Comparison;
import org.rawi.incidents.compare.Incident;
import org.rawi.incidents.compare.Testimony;
import org.rawi.incidents.value.Slot;
import org.rawi.lexicon.Lexicon;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/**
 * The incidents of an archive. Comparisons are made from the stored readings when they are asked for. Thread-safe; making
 * one takes a moment.
 */
public final class Incidents {

    private final Database database;
    private final Comparing comparing;

    public Incidents(Database database) {
        this.database = database;
        this.comparing = new Comparing(Lexicon.builtIn());
    }

    /**
     * The incident that a report tells of.
     *
     * @param report id of any of its reports; that of the earliest is the incident's own id
     * @throws ArchiveException where there is no such report
     */
    public Incident of(String report) {
        return database.read(handle -> {
            String incident = MembershipTable.of(handle, report)
                    .orElseThrow(() -> new ArchiveException(report
                            + ": expected the id of an incident, or of one of its reports, found none of this id."
                            + " `rawi incidents` lists them"));
            return comparing.compare(incident, readings(handle, incident));
        });
    }

    /**
     * All incidents with this many reports or more, in the order of their earliest reports, one after another: none is kept
     * in memory.
     */
    public void each(int reports, Consumer<Incident> consumer) {
        database.read(handle -> {
            for (String incident : MembershipTable.incidents(handle, reports)) {
                consumer.accept(comparing.compare(incident, readings(handle, incident)));
            }
            return reports;
        });
    }

    /** The same, for a list. */
    public void eachSummary(int reports, Consumer<Summary> consumer) {
        database.read(handle -> {
            for (String incident : MembershipTable.incidents(handle, reports)) {
                consumer.accept(summary(incident, readings(handle, incident)));
            }
            return reports;
        });
    }

    private Summary summary(String incident, List<Reading> readings) {
        Comparison comparison = comparing.compare(incident, readings).comparison();
        Report first = comparison.testimonies().get(0).report();
        Report last = comparison.testimonies().get(readings.size() - 1).report();
        Reading earliest = readings.stream()
                .filter(one -> one.report().equals(first))
                .findFirst()
                .orElseThrow();
        return new Summary(
                incident,
                first.title(),
                readings.size(),
                day(first),
                day(last),
                Account.of(earliest).acts().first(),
                distinct(comparison.values(Slot.PLACE).stream()
                        .map(value -> value.given().text())),
                distinct(comparison.testimonies().stream().map(Testimony::outlet)));
    }

    /** The versions of an incident's reports; empty where there is no such incident. */
    public static Set<Long> versions(Handle handle, String incident) {
        return Set.copyOf(MembershipTable.members(handle, incident));
    }

    private static String day(Report report) {
        return Objects.toString(report.published(), "");
    }

    private static List<String> distinct(Stream<String> words) {
        return words.distinct().toList();
    }

    private static List<Reading> readings(Handle handle, String incident) {
        return Versions.numbered(handle, MembershipTable.members(handle, incident)).stream()
                .map(Version::reading)
                .toList();
    }
}
