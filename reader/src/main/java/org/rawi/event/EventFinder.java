package org.rawi.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.ArgumentFinder;
import org.rawi.claim.Claim;
import org.rawi.claim.Claims;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrases;
import org.rawi.script.Folding;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;
import org.rawi.trigger.Trigger;
import org.rawi.trigger.TriggerFinder;
import org.rawi.trigger.Triggers;

/** Finds what is said to have happened. Immutable and thread-safe. */
public final class EventFinder {

    private static final Set<String> MEDIA_KINDS = Set.of("agency", "broadcaster", "newspaper", "website");

    private final TriggerFinder triggerFinder;
    private final ArgumentFinder argumentFinder;
    private final StatusWords statusWords;
    /** Names of agencies, papers, stations and sites, folded. */
    private final Set<String> media = new HashSet<>();

    public EventFinder(Lexicon lexicon) {
        triggerFinder = new TriggerFinder(lexicon);
        argumentFinder = new ArgumentFinder(lexicon, triggerFinder);
        statusWords = new StatusWords(lexicon);
        for (Entry entry : lexicon.table("organizations")) {
            if (MEDIA_KINDS.contains(entry.kind())) {
                media.add(entry.key());
                entry.list("spellings").forEach(spelling -> media.add(Folding.key(spelling)));
            }
        }
    }

    /** The events in order of their first trigger. */
    public List<Event> find(NounPhrases phrases, List<TimeExpression> times, Claims claims) {
        Words words = phrases.words();
        Triggers triggers = triggerFinder.find(words, phrases.names());
        OccurrenceReader reader = new OccurrenceReader(
                phrases,
                times,
                claims,
                new OccurrenceReader.Judges(
                        argumentFinder.in(phrases, claims, triggers),
                        argumentFinder.recasts(),
                        new Factuality(words, statusWords, claims, triggers),
                        media));
        List<Occurrence> occurrences = new ArrayList<>();
        for (Trigger trigger : triggers.list()) {
            Occurrence occurrence = reader.read(trigger);
            if (occurrence != null) {
                occurrences.add(occurrence);
            }
        }
        List<Event> events = new ArrayList<>();
        for (Happening happening : Coreference.unite(occurrences)) {
            events.add(event("v" + (events.size() + 1), happening, words));
        }
        return events;
    }

    private static Event event(String id, Happening happening, Words words) {
        List<Span> spans = new ArrayList<>();
        @Nullable String mode = null;
        @Nullable TimeExpression time = null;
        for (Occurrence occurrence : happening.occurrences()) {
            spans.addAll(occurrence.trigger().spans());
            mode = mode == null ? occurrence.trigger().row().mode() : mode;
            time = time == null ? occurrence.time() : time;
        }
        Claim claim = happening.claim();
        return new Event(
                id,
                happening.type(),
                mode,
                happening.status(),
                spans,
                happening.arguments(words),
                claim == null ? null : claim.id(),
                time,
                why(happening));
    }

    private static String why(Happening happening) {
        StringBuilder why = new StringBuilder();
        for (Occurrence occurrence : happening.occurrences()) {
            why.append(why.length() == 0 ? "" : ", ")
                    .append(occurrence.trigger().row().where());
        }
        return why.append("; ").append(happening.first().judgement().why()).toString();
    }
}
