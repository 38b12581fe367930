package org.rawi.lab.incidents;

import java.util.List;
import java.util.Map;

/**
 * An incident as we or people tell it.
 *
 * @param reports ids of the reports that tell of it
 * @param rows what they give, all slots
 * @param verdicts by slot: agree, updated or differ
 */
record Told(String id, List<String> reports, List<Row> rows, Map<String, String> verdicts) {

    Told {
        reports = List.copyOf(reports);
        rows = List.copyOf(rows);
        verdicts = Map.copyOf(verdicts);
    }
}
