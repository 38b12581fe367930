package org.rawi.archive.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.rawi.archive.incident.Incidents;
import org.rawi.archive.store.Database;
import org.rawi.formats.incident.IncidentCsv;
import org.rawi.formats.incident.IncidentJson;
import org.rawi.formats.table.TableFormat;
import org.rawi.incidents.compare.Incident;

/** Incidents, those of one report too: as a line of JSON each, or as a row for each value that a report gives. */
final class IncidentTable implements Content {

    @Override
    public void write(Database database, TableFormat format, Appendable out) throws IOException {
        Writing writing = format == TableFormat.CSV
                ? new IncidentCsv(out)::write
                : incident -> out.append(IncidentJson.line(incident));
        try {
            new Incidents(database).each(1, writing::unchecked);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface Writing {

        void write(Incident incident) throws IOException;

        default void unchecked(Incident incident) {
            try {
                write(incident);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
