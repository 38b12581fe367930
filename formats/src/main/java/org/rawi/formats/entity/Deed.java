package org.rawi.formats.entity;

import java.util.List;
import org.rawi.event.Status;
import org.rawi.text.Span;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

/**
 * An event in which somebody takes part.
 *
 * @param day when, in ISO form, where the text gives it, or else the day of publication; empty where neither is known
 * @param role the part played
 * @param others who else takes part
 * @param words the words that name the event
 * @param span the first of them, in UTF-16 code units of the report's text
 * @param claimant who says so; empty where the outlet itself does
 */
public record Deed(
        String day,
        EventType type,
        Status status,
        Role role,
        List<String> others,
        String words,
        Span span,
        String claimant,
        Origin origin) {

    public Deed {
        others = List.copyOf(others);
    }
}
