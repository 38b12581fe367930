package org.rawi.incidents.party;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rawi.argument.Argument;
import org.rawi.event.Event;
import org.rawi.event.Status;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.value.Given.Named;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;
import org.rawi.text.Span;
import org.rawi.trigger.Role;

/** The participants of a happening. */
public final class Parties {

    private Parties() {}

    /**
     * Those in one role, in order of events and arguments, without what the report only recalls.
     *
     * @param fits which events are asked
     */
    public static List<Value> of(Story story, Happening happening, Slot slot, Role role, Predicate<Event> fits) {
        List<Value> values = new ArrayList<>();
        for (Event event : happening.events()) {
            for (Argument argument : fits.test(event) ? event.arguments() : List.<Argument>of()) {
                Span span = argument.span();
                if (argument.role() == role
                        && span != null
                        && !happening.background().holds(span)) {
                    values.add(value(story, slot, event, argument, span));
                }
            }
        }
        return values;
    }

    private static Value value(Story story, Slot slot, Event event, Argument argument, Span span) {
        Named who = new Named(story.words(span), story.name(argument.entity()));
        Value value = story.value(slot, who, span, story.chain(event.claim()), argument.why());
        return event.status() == Status.DENIED ? value.asDenied() : value;
    }
}
