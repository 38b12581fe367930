package org.rawi;

import org.rawi.lexicon.Lexicon;
import org.rawi.reading.Reader;

/**
 * One-line doors.
 *
 * <pre>{@code Reading reading = Rawi.reader().read(report);}</pre>
 */
public final class Rawi {

    private Rawi() {}

    /** A reader with Rawi's own lexicon and models. Making one takes a moment; keep it and share it. */
    public static Reader reader() {
        return reader(Lexicon.builtIn());
    }

    /** A reader with a lexicon that a user has added to. */
    public static Reader reader(Lexicon lexicon) {
        return new Reader(lexicon);
    }
}
