package org.rawi.figure;

import java.util.List;
import org.rawi.claim.Claims;
import org.rawi.event.Event;
import org.rawi.lexicon.Lexicon;
import org.rawi.phrase.NounPhrases;
import org.rawi.time.TimeExpression;

/** Finds counts, and of whom. Immutable and thread-safe. */
public final class FigureFinder {

    public FigureFinder(Lexicon lexicon) {}

    public List<Figure> find(NounPhrases phrases, List<TimeExpression> times, Claims claims, List<Event> events) {
        return List.of();
    }
}
