package org.rawi.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;
import org.rawi.trigger.EventType;

/**
 * What is said to have happened; one happening is listed once in a report, with all words that name it.
 *
 * @param id unique within its reading: {@code v1}, {@code v2}, … in order of the first trigger
 * @param mode PLOVER's mode of the type
 * @param triggers the words that name it, without particles, article and pronouns
 * @param claim id of the innermost claim that reports it, null where the outlet itself does
 * @param time when, where the text and its publication date give it
 * @param why the rules that found it, typed it and decided its status
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        Status status,
        List<Span> triggers,
        List<Argument> arguments,
        @Nullable String claim,
        @Nullable TimeExpression time,
        String why) {

    public Event {
        triggers = List.copyOf(triggers);
        arguments = List.copyOf(arguments);
    }
}
