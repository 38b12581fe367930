package org.rawi.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL of this JVM's own, started when it is first asked for, stopped when the JVM ends. */
final class TestServer {

    private static final @Nullable EmbeddedPostgres STARTED;
    private static final String WHY_NOT;

    static {
        @Nullable EmbeddedPostgres started = null;
        String whyNot = "";
        try {
            started = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(TestServer::stop));
        } catch (IOException | RuntimeException e) {
            whyNot = String.valueOf(e.getMessage());
        }
        STARTED = started;
        WHY_NOT = whyNot;
    }

    private TestServer() {}

    /**
     * The URL of a new database; where there is no server, the test that asks is skipped.
     *
     * @param template the database to copy
     */
    static String database(String name, String template) {
        Assumptions.assumeTrue(STARTED != null, "no PostgreSQL could be started here: " + WHY_NOT);
        try (Connection connection = STARTED.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("the server makes no database", e);
        }
        return STARTED.getJdbcUrl("postgres", name);
    }

    private static void stop() {
        try {
            if (STARTED != null) {
                STARTED.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the server of the tests does not stop", e);
        }
    }
}
