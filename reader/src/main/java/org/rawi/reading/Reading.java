package org.rawi.reading;

import java.util.List;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.figure.Figure;
import org.rawi.loaded.LoadedWord;
import org.rawi.morph.Words;
import org.rawi.name.Entity;
import org.rawi.name.Mention;
import org.rawi.text.Report;
import org.rawi.time.TimeExpression;

/**
 * All that a report says, and who says so. A pure function of report, lexicon and models: same input, same reading, on
 * any machine, locale or thread count. Every item points into {@link Report#text()} and says why it is there.
 *
 * @param words tokens, sentences, clitics, lemmas and parts of speech
 */
public record Reading(
        Report report,
        Words words,
        List<Entity> entities,
        List<Mention> mentions,
        List<Claim> claims,
        List<Event> events,
        List<Figure> figures,
        List<LoadedWord> loaded,
        List<TimeExpression> times) {

    public Reading {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        loaded = List.copyOf(loaded);
        times = List.copyOf(times);
    }
}
