package org.rawi.formats.input;

import org.rawi.text.Report;

/** What came out of an input: a report, or the reason why there is none. */
public sealed interface Arrival {

    /** The file, and the line where it holds several reports: {@code news.jsonl:812}. */
    String where();

    /** A report to read. */
    record Received(Report report, String where) implements Arrival {}

    /**
     * Input that holds no report.
     *
     * @param problem what is the matter
     * @param remedy what a person can do about it
     */
    record Unreadable(String where, String problem, String remedy) implements Arrival {

        /** One line for a person. */
        public String message() {
            return where + ": " + problem + ". " + remedy;
        }
    }
}
