package org.rawi.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.claim.Claims;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;

/** Finds what is said to have happened. Immutable and thread-safe. */
public final class EventFinder {

    private final OccurrenceReader.Knowledge knowledge;

    public EventFinder(Lexicon lexicon) {
        knowledge = new OccurrenceReader.Knowledge(new TriggerTable(lexicon), new EventWords(lexicon));
    }

    /** The events in order of their first trigger. */
    public List<Event> find(NounPhrases phrases, List<TimeExpression> times, Claims claims) {
        List<Trigger> triggers = TriggerScan.scan(knowledge, phrases.words(), phrases.names());
        OccurrenceReader reader = new OccurrenceReader(phrases, knowledge, times, claims, triggers);
        List<Occurrence> occurrences = new ArrayList<>();
        for (Trigger trigger : triggers) {
            Occurrence occurrence = reader.read(trigger);
            if (occurrence != null) {
                occurrences.add(occurrence);
            }
        }
        List<Event> events = new ArrayList<>();
        for (Happening happening : Coreference.unite(occurrences)) {
            events.add(event("v" + (events.size() + 1), happening, phrases.words()));
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
