package org.rawi.lab.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rawi.incidents.compare.Comparer;
import org.rawi.incidents.compare.Comparison;
import org.rawi.incidents.compare.Testimony;
import org.rawi.incidents.link.Incident;
import org.rawi.incidents.slot.ValueFinder;
import org.rawi.incidents.value.Given;
import org.rawi.incidents.value.Value;
import org.rawi.lexicon.Lexicon;
import org.rawi.reading.Reading;

/** Lays the reports of an incident side by side, for the scores. */
final class Teller {

    private final ValueFinder finder;
    private final Comparer comparer;

    Teller(Lexicon lexicon) {
        this.finder = new ValueFinder(lexicon);
        this.comparer = new Comparer(lexicon);
    }

    /** @param readings by id of the report; those of the incident at least */
    Told tell(Incident incident, Map<String, Reading> readings) {
        List<Testimony> testimonies = new ArrayList<>();
        for (String id : incident.reports()) {
            Reading reading = Objects.requireNonNull(readings.get(id), id);
            String account = incident.copies().getOrDefault(id, id);
            testimonies.add(new Testimony(reading.report(), account, finder.find(reading)));
        }
        Comparison comparison = comparer.compare(testimonies);
        Map<String, String> verdicts = new TreeMap<>();
        comparison
                .judgements()
                .forEach(one -> verdicts.put(one.slot().label(), one.verdict().label()));
        List<Row> rows = comparison.values().stream().map(Teller::row).toList();
        return new Told(incident.id(), incident.reports(), rows, verdicts);
    }

    private static Row row(Value value) {
        Given given = value.given();
        Given.Count count = given instanceof Given.Count counted ? counted : null;
        return new Row(
                value.report(),
                value.slot().label(),
                count == null ? null : count.low(),
                count == null ? null : count.high(),
                given.text());
    }
}
