package org.rawi.formats.batch;

import java.util.Arrays;
import org.rawi.text.Report;

/** A fault of Rawi's own, in words that let somebody mend it. */
public final class ReadingFault {

    private ReadingFault() {}

    /**
     * @param where the report came from: {@code news.jsonl:812}
     */
    public static String message(String where, Report report, Throwable fault) {
        return where + ": report " + report.id() + " can't be read: " + fault + place(fault)
                + ". That is a fault of Rawi's; please report it with the text";
    }

    /** The line of Rawi's at which it broke. */
    private static String place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.rawi."))
                .map(frame -> " at " + frame)
                .findFirst()
                .orElse("");
    }
}
