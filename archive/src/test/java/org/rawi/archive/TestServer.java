package org.rawi.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
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

    /** Skips the test that asks where there is no server. */
    static void assumeStarted() {
        Assumptions.assumeTrue(STARTED != null, "no PostgreSQL could be started here: " + WHY_NOT);
    }

    /**
     * The URL of a new database.
     *
     * @param template the database to copy
     */
    static String database(String name, String template) {
        EmbeddedPostgres server = Objects.requireNonNull(STARTED);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("the server makes no database", e);
        }
        return server.getJdbcUrl("postgres", name);
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
