package org.rawi.lab.readings;

import java.util.ArrayList;
import java.util.List;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.text.Report;

/**
 * What is wrong with a stand-off reading, one line a fault. Members, vocabulary and bounds are held by the reading format
 * itself, whose first complaint ends the check; all other faults are listed together.
 */
final class ReadingChecker {

    private ReadingChecker() {}

    /** What can be seen without the text: everything but the edges of words. */
    static List<String> check(StandOff standOff) {
        // A text of blanks, long enough for every offset, stands in for the report.
        return check(standOff, Report.of(standOff.id(), " ".repeat(standOff.reach())), false);
    }

    /** The same, and whether spans begin and end where words do. */
    static List<String> check(StandOff standOff, Report report) {
        return check(standOff, report, true);
    }

    private static List<String> check(StandOff standOff, Report report, boolean edges) {
        List<String> faults = new ArrayList<>();
        if (!standOff.declaresLayers()) {
            faults.add("layers: expected the layers that were annotated, found nothing");
        }
        try {
            AnnotatedReading reading = standOff.upon(report);
            faults.addAll(new References(reading).faults());
            faults.addAll(new Places(reading.reading()).faults());
            if (edges) {
                faults.addAll(new WordEdges(reading.reading()).faults());
            }
        } catch (ReadingException e) {
            return List.of(e.getMessage());
        }
        return faults.stream().map(fault -> standOff.where() + ": " + fault).toList();
    }
}
