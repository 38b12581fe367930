package org.rawi.archive.version;

import org.rawi.formats.json.ReadingJson;
import org.rawi.formats.json.ReportJson;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/**
 * One text of a report, as it was published, and its reading.
 *
 * @param number names it within this database; ascending in the order of arrival
 * @param ordinal 1 for the first text of the report, 2 for the next
 * @param current whether no newer text of the report has arrived
 * @param id of the report
 * @param sha256 of the text, in hexadecimal
 * @param reader the version of the reader that made the reading
 * @param packedReport the report as JSON, packed
 * @param packedReading its reading as JSON, packed
 */
public record Version(
        long number,
        int ordinal,
        boolean current,
        String id,
        String sha256,
        String reader,
        Fetched fetched,
        byte[] packedReport,
        byte[] packedReading) {

    /** The report as published. */
    public Report report() {
        return ReportJson.read(Packed.text(packedReport), id);
    }

    /** The reading as JSON, on one line. */
    public String json() {
        return Packed.text(packedReading);
    }

    /** The reading, without its words: the format doesn't keep them. */
    public Reading reading() {
        return ReadingJson.read(json(), id);
    }
}
