package org.rawi.lab.incidents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rawi.Rawi;
import org.rawi.incidents.account.Account;
import org.rawi.incidents.copy.Copies;
import org.rawi.incidents.copy.Edition;
import org.rawi.incidents.link.Incident;
import org.rawi.incidents.link.Likeness;
import org.rawi.incidents.link.Linking;
import org.rawi.lexicon.Lexicon;
import org.rawi.reading.Reader;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/**
 * The reports of all sets as one archive.
 *
 * @param readings by id of the report
 * @param accounts by id of the report
 */
record Linked(Map<String, Reading> readings, Map<String, Account> accounts, List<Incident> incidents) {

    static Linked of(Collection<GoldSet> sets) {
        Map<String, Report> reports = new TreeMap<>();
        sets.forEach(set -> set.reports().forEach(report -> reports.put(report.id(), report)));
        Reader reader = Rawi.reader();
        Map<String, Reading> readings = new TreeMap<>();
        List<Reading> read = reports.values().parallelStream().map(reader::read).toList();
        read.forEach(reading -> readings.put(reading.report().id(), reading));
        Map<String, Account> accounts = new TreeMap<>();
        readings.forEach((id, reading) -> accounts.put(id, Account.of(reading)));
        SortedMap<String, String> copies =
                Copies.of(reports.values().stream().map(Edition::of).toList());
        return new Linked(readings, accounts, Linking.of(accounts.values(), copies));
    }

    /** How alike two reports are, and why. */
    Likeness likeness(Report first, Report second) {
        return Likeness.of(account(first), account(second));
    }

    private Account account(Report report) {
        return Objects.requireNonNull(accounts.get(report.id()), report.id());
    }

    /** The incidents with what their reports give for the slots. */
    List<Told> told() {
        Teller teller = new Teller(Lexicon.builtIn());
        return incidents.stream()
                .map(incident -> teller.tell(incident, readings))
                .toList();
    }
}
