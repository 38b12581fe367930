package org.rawi.archive.incident;

import java.util.List;
import org.rawi.incidents.compare.Comparer;
import org.rawi.incidents.compare.Incident;
import org.rawi.incidents.compare.Testimony;
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

    Incident compare(String incident, List<Reading> readings) {
        List<Testimony> testimonies = readings.stream().map(this::testimony).toList();
        return new Incident(incident, comparer.compare(testimonies));
    }

    private Testimony testimony(Reading reading) {
        Report report = reading.report();
        return new Testimony(report, report.id(), values.find(reading));
    }
}
