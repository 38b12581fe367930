package org.rawi.archive.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.trigger.EventType;

/**
 * An incident in a list.
 *
 * @param id of its earliest report
 * @param title of its earliest report
 * @param reports how many tell of it
 * @param from day of the earliest report in ISO form; empty where it is unknown
 * @param to day of the latest
 * @param kind type of the event that its earliest report names first; null where it names none
 * @param places where it is said to have happened, each once, the earliest report's first
 * @param outlets who tells of it, each once, the earliest first
 */
public record Summary(
        String id,
        String title,
        int reports,
        String from,
        String to,
        @Nullable EventType kind,
        List<String> places,
        List<String> outlets) {

    public Summary {
        places = List.copyOf(places);
        outlets = List.copyOf(outlets);
    }
}
