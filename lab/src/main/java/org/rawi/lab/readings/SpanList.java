package org.rawi.lab.readings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.reading.Reading;
import org.rawi.text.Span;

/** All spans of a reading, each with what it belongs to. */
final class SpanList {

    /** @param item for messages: {@code cue of claim c1} */
    record Placed(String item, Span span) {}

    private final List<Placed> all = new ArrayList<>();

    private SpanList() {}

    static List<Placed> of(Reading reading) {
        SpanList list = new SpanList();
        reading.mentions().forEach(mention -> list.add("mention", mention.span()));
        reading.claims().forEach(list::claim);
        reading.events().forEach(list::event);
        reading.figures().forEach(figure -> list.add("figure", figure.span()));
        reading.loaded().forEach(word -> list.add("loaded", word.span()));
        return list.all;
    }

    private void claim(Claim claim) {
        claim.cue().forEach(span -> add("cue of claim " + claim.id(), span));
        claim.sources().forEach(source -> add("source of claim " + claim.id(), source.span()));
        claim.content().forEach(span -> add("content of claim " + claim.id(), span));
    }

    private void event(Event event) {
        event.triggers().forEach(span -> add("trigger of event " + event.id(), span));
        event.arguments().forEach(argument -> add("argument of event " + event.id(), argument.span()));
    }

    private void add(String item, @Nullable Span span) {
        if (span != null) {
            all.add(new Placed(item, span));
        }
    }
}
