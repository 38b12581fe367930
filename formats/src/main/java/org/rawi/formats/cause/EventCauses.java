package org.rawi.formats.cause;

import java.util.List;
import java.util.Locale;
import org.rawi.event.Event;
import org.rawi.event.Status;

/** Why events and their status are wrong. */
public final class EventCauses {

    private final Wording wording;

    public EventCauses(Wording wording) {
        this.wording = wording;
    }

    /** @param read all events of the reading */
    public String missed(Event event, List<Event> read) {
        return shares(event, read) ? "merged with another event" : trigger(event) + " missed";
    }

    /** @param gold all events of the gold reading */
    public String invented(Event event, List<Event> gold) {
        return shares(event, gold) ? "split from an event" : trigger(event) + " invented";
    }

    /** Both name the same happening. */
    public static String wrong(Event should, Event is) {
        return should.type() + " read as " + is.type();
    }

    public static String status(Status should, Status is) {
        return should.name().toLowerCase(Locale.ROOT) + " read as " + is.name().toLowerCase(Locale.ROOT);
    }

    private String trigger(Event event) {
        return event.triggers().isEmpty()
                ? "event without a trigger"
                : wording.at(event.triggers().get(0)) + " as trigger";
    }

    /** An event of the same type and words has its own partner on the other side. */
    private static boolean shares(Event event, List<Event> others) {
        return others.stream()
                .anyMatch(other -> other.type() == event.type() && Spans.meet(other.triggers(), event.triggers()));
    }
}
