package org.rawi.archive.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/**
 * Brings the tables of an archive up to date. Starting Flyway takes longer than most questions do, so it is started only
 * where a migration is due.
 */
final class Migrations {

    /** In order; a jar can't be listed. */
    static final List<String> FILES =
            List.of("V1__reports.sql", "V2__postings.sql", "V3__identities.sql", "V4__incidents.sql");

    static final String FOLDER = "org/rawi/archive/migration";

    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /**
     * @param url that more connections may be opened to
     * @throws ArchiveException where the tables are those of a newer Rawi
     */
    static void apply(Handle handle, Engine engine, String url) throws SQLException {
        int applied = applied(handle);
        if (applied > FILES.size()) {
            throw new ArchiveException(url + ": expected tables of version " + FILES.size() + " or older, found "
                    + applied + ". A newer Rawi made them; use that one.");
        }
        if (applied < FILES.size()) {
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations("classpath:" + FOLDER)
                    .placeholders(engine.words())
                    .loggers("slf4j")
                    .load()
                    .migrate();
        }
    }

    /** How many are in place; 0 where no table says so. */
    private static int applied(Handle handle) throws SQLException {
        Connection connection = handle.getConnection();
        try (ResultSet history = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return history.next()
                    ? handle.createQuery(Sql.of(Migrations.class, "applied"))
                            .mapTo(Integer.class)
                            .one()
                    : 0;
        }
    }
}
