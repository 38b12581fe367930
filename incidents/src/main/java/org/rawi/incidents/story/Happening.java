package org.rawi.incidents.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.event.Event;
import org.rawi.event.Status;
import org.rawi.text.Span;
import org.rawi.trigger.EventType;

/**
 * What a report is about.
 *
 * @param events the main event first, then those that are told as parts of it; empty where the lead names none (a flood)
 * @param told numbers of the sentences that tell of it
 * @param background what the report only recalls
 */
public record Happening(List<Event> events, Set<Integer> told, Background background) {

    private static final Set<EventType> HARM = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

    public Happening {
        events = List.copyOf(events);
        told = Set.copyOf(told);
    }

    /** Its type, and its type with its mode: keys of the table {@code slot-kinds}. */
    public String type() {
        return events.isEmpty() ? "-" : events.get(0).type().name();
    }

    public String typeAndMode() {
        return events.isEmpty() ? "-" : type() + " " + events.get(0).mode();
    }

    /** Whether people come to harm in it, as far as its type says. */
    public boolean harms() {
        return events.isEmpty() || harms(events.get(0));
    }

    public static boolean harms(Event event) {
        return HARM.contains(event.type());
    }

    /** Whether an event is of the same type. */
    public boolean isOfType(Event event) {
        return event.type().name().equals(type());
    }

    /** Whether it is said to have happened, or to have been tried. */
    public boolean isDone() {
        return !events.isEmpty() && isDone(events.get(0));
    }

    public static boolean isDone(Event event) {
        return event.status() == Status.OCCURRED || event.status() == Status.ATTEMPTED;
    }

    /** All words that name it. */
    public List<Span> triggers() {
        List<Span> triggers = new ArrayList<>();
        events.forEach(event -> triggers.addAll(event.triggers()));
        return triggers;
    }
}
