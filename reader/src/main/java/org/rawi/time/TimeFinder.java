package org.rawi.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;

/** Finds dates and relative times. Immutable and thread-safe. */
public final class TimeFinder {

    private final TimeWords tables;

    public TimeFinder(Lexicon lexicon) {
        tables = new TimeWords(lexicon);
    }

    /**
     * Times in order of the text; they do not overlap.
     *
     * @param published the day of publication; without it relative times stay out, never guessed
     */
    public List<TimeExpression> find(Words words, @Nullable LocalDate published) {
        return new TimeScan(new TimeText(words, tables, published)).expressions();
    }
}
