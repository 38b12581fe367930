package org.rawi.archive.version;

import org.rawi.formats.json.ReadingJson;
import org.rawi.formats.json.ReportJson;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/**
 * A version before it is kept: all that can be made ready without the database, on any thread.
 *
 * @param key of the report
 * @param sha256 of its text
 * @param reader the version of the reader that made the reading
 */
public record Draft(
        Report report,
        String key,
        String sha256,
        String reader,
        Fetched fetched,
        byte[] packedReport,
        byte[] packedReading) {

    /**
     * @throws org.rawi.archive.store.ArchiveException for a report that no archive can name
     */
    public static Draft of(Reading reading, String reader, Fetched fetched) {
        Report report = reading.report();
        return new Draft(
                report,
                Key.of(report),
                Digest.of(report.text()),
                reader,
                fetched,
                Packed.of("{\"report\":" + ReportJson.write(report) + "}"),
                Packed.of(ReadingJson.line().write(reading)));
    }

    /** The day of publication in ISO form; empty where it is unknown. */
    String published() {
        return report.published() == null ? "" : report.published().toString();
    }
}
