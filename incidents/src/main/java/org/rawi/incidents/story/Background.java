package org.rawi.incidents.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.event.Event;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;

/** What a report only recalls: words whose nearest time in their sentence lies long before («في هجوم عام 2016»). */
public final class Background {

    /** Days before publication from which on a happening is no longer news. */
    private static final int OLD = 12;

    private final Story story;
    private final @Nullable LocalDate published;
    private final Map<Integer, List<TimeExpression>> times = new HashMap<>();

    public Background(Story story) {
        this.story = story;
        this.published = story.reading().report().published();
        for (TimeExpression time : story.reading().times()) {
            times.computeIfAbsent(story.sentence(time.span()), s -> new ArrayList<>())
                    .add(time);
        }
    }

    /** Whether the time that stands nearest to a span is over. */
    public boolean holds(Span span) {
        TimeExpression nearest = null;
        for (TimeExpression time : times.getOrDefault(story.sentence(span), List.of())) {
            if (nearest == null || distance(time.span(), span) < distance(nearest.span(), span)) {
                nearest = time;
            }
        }
        return nearest != null && isOld(nearest);
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    /** Whether an event was over before this was news; what the headline or the first paragraph names never is. */
    public boolean holds(Event event) {
        Span first = event.triggers().get(0);
        TimeExpression time = event.time();
        return holds(first) || story.paragraph(first) > 1 && time != null && isOld(time);
    }

    /** Whether a time is over: a day some while ago, or a month or year that has ended. */
    public boolean isOld(TimeExpression time) {
        if (published == null) {
            return false;
        }
        boolean ended = days(time) > OLD && time.to().isBefore(published);
        return ended || time.to().isBefore(published.minusDays(OLD));
    }

    private static long days(TimeExpression time) {
        return time.to().toEpochDay() - time.from().toEpochDay() + 1;
    }
}
