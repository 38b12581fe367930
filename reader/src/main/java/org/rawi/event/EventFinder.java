package org.rawi.event;

import java.util.List;
import org.rawi.claim.Claims;
import org.rawi.lexicon.Lexicon;
import org.rawi.phrase.NounPhrases;
import org.rawi.time.TimeExpression;

/** Finds what is said to have happened. Immutable and thread-safe. */
public final class EventFinder {

    public EventFinder(Lexicon lexicon) {}

    public List<Event> find(NounPhrases phrases, List<TimeExpression> times, Claims claims) {
        return List.of();
    }
}
