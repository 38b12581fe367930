package org.rawi.archive.incident;

import java.util.List;
import java.util.Map;
import org.rawi.incidents.compare.Comparer;
import org.rawi.incidents.compare.Incident;
import org.rawi.incidents.compare.Testimony;
import org.rawi.incidents.copy.Copies;
import org.rawi.incidents.copy.Edition;
import org.rawi.incidents.slot.ValueFinder;
import org.rawi.lexicon.Lexicon;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/** Lays readings of one happening side by side. Immutable and thread-safe; making one takes a moment. */
final class Comparing {

    private final ValueFinder values;
    private final Comparer comparer;

    Comparing(Lexicon lexicon) {
        this.values = new ValueFinder(lexicon);
        this.comparer = new Comparer(lexicon);
    }

    /** Copies of one text, which share all that an incident is made by, are looked for among its reports only. */
    Incident compare(String incident, List<Reading> readings) {
        Map<String, String> originals = Copies.of(
                readings.stream().map(Reading::report).map(Edition::of).toList());
        List<Testimony> testimonies =
                readings.stream().map(reading -> testimony(reading, originals)).toList();
        return new Incident(incident, comparer.compare(testimonies));
    }

    private Testimony testimony(Reading reading, Map<String, String> originals) {
        Report report = reading.report();
        return new Testimony(report, originals.getOrDefault(report.id(), report.id()), values.find(reading));
    }
}
