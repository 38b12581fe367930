package org.rawi.archive.query;

/** A query that can't be understood. The message shows the query, a caret under the place, and what was expected. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int at;

    QueryException(String query, QueryToken found, String expected) {
        super(message(query, found, expected));
        this.at = found.start();
    }

    /** Where the query goes wrong, in UTF-16 code units from its start. */
    public int at() {
        return at;
    }

    private static String message(String query, QueryToken found, String expected) {
        int column = query.codePointCount(0, found.start());
        return "query, column " + (column + 1) + ": expected " + expected + ", found " + found.shown() + "\n  "
                + query.replace('\n', ' ') + "\n  " + " ".repeat(column) + "^";
    }
}
