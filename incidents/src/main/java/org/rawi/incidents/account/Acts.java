package org.rawi.incidents.account;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rawi.event.Event;
import org.rawi.figure.Figure;
import org.rawi.reading.Reading;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;
import org.rawi.trigger.EventType;

/**
 * What a report says has happened, by its title and first sentence.
 *
 * @param types of the events named there
 * @param first type of the event that is named first; null where none is
 * @param days single days that are named there
 * @param figures counts and numbers named there or soon after, above two and no years
 * @param toll whether killed, injured or missing are counted there
 */
public record Acts(
        SortedSet<EventType> types,
        @Nullable EventType first,
        SortedSet<LocalDate> days,
        SortedSet<Long> figures,
        boolean toll) {

    /** What the type of the first event counts, beside the types of all. */
    private static final double FIRST = 0.5;

    public Acts {
        types = Sets.sorted(types);
        days = Sets.sorted(days);
        figures = Sets.sorted(figures);
    }

    static Acts of(Reading reading, Opening opening) {
        SortedSet<EventType> types = new TreeSet<>();
        EventType first = null;
        int firstAt = opening.head();
        for (Event event : reading.events()) {
            int at = start(event);
            if (at < opening.head()) {
                types.add(event.type());
                first = at < firstAt ? event.type() : first;
                firstAt = Math.min(at, firstAt);
            }
        }
        return new Acts(types, first, days(reading, opening), Numbers.of(reading, opening), toll(reading, opening));
    }

    private static int start(Event event) {
        return event.triggers().stream().mapToInt(Span::start).min().orElse(Integer.MAX_VALUE);
    }

    private static SortedSet<LocalDate> days(Reading reading, Opening opening) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (TimeExpression time : reading.times()) {
            if (time.span().start() < opening.head() && time.from().equals(time.to())) {
                days.add(time.from());
            }
        }
        return days;
    }

    private static boolean toll(Reading reading, Opening opening) {
        return reading.figures().stream()
                .filter(figure -> figure.span().start() < opening.head())
                .anyMatch(figure -> isToll(figure.kind()));
    }

    private static boolean isToll(Figure.Kind kind) {
        return kind == Figure.Kind.KILLED || kind == Figure.Kind.INJURED || kind == Figure.Kind.MISSING;
    }

    /** How much two reports name acts of the same types, the first ones above all; from 0 to 1.5. */
    public double likeness(Acts other) {
        return Sets.shared(types, other.types) + (first != null && first == other.first ? FIRST : 0);
    }

    /** How much two reports give the same figures, from 0 to 1. */
    public double sameFigures(Acts other) {
        return Sets.shared(figures, other.figures);
    }

    /** Whether both name days, and none of them is the same. */
    public boolean onOtherDays(Acts other) {
        return Sets.differ(days, other.days);
    }

    /** Whether people were hurt or attacked: such a happening is told for days, and each report names its own day. */
    public boolean isViolent() {
        return toll || types.contains(EventType.ASSAULT);
    }
}
