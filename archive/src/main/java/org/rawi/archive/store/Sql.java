package org.rawi.archive.store;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The statements of a class, one a file, in a folder beside the class that bears its name. */
public final class Sql {

    private static final ClasspathSqlLocator FILES = ClasspathSqlLocator.removingComments();

    private Sql() {}

    /**
     * The statement of {@code user} in the file {@code name.sql}; kept once it was read.
     *
     * @throws RuntimeException where there is no such file
     */
    public static String of(Class<?> user, String name) {
        return FILES.locate(user, name);
    }
}
