package org.rawi.incidents.slot;

import java.util.ArrayList;
import java.util.List;
import org.rawi.claim.Claim;
import org.rawi.incidents.story.Finder;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.value.Given.Days;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Standing;
import org.rawi.incidents.value.Value;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;

/**
 * The day of the happening: a time belongs to the nearest word before it in its sentence that names an event or a
 * saying; behind a word of saying, and no part of what is said, it is the day of speech.
 */
final class DateFinder implements Finder {

    /** Longer times («هذا العام») date nothing. */
    private static final int LONGEST_DAYS = 10;

    @Override
    public List<Value> find(Story story, Happening happening) {
        List<Value> values = new ArrayList<>();
        List<Span> triggers = happening.triggers();
        for (TimeExpression time : story.reading().times()) {
            boolean dates = time.to().toEpochDay() - time.from().toEpochDay() < LONGEST_DAYS
                    && !happening.background().isOld(time)
                    && happening.told().contains(story.sentence(time.span()));
            if (dates) {
                values.add(value(story, time, standing(story, time, triggers)));
            }
        }
        return values;
    }

    private static Standing standing(Story story, TimeExpression time, List<Span> triggers) {
        int event = nearestBefore(story, triggers, time.span());
        int cue = -1;
        for (Claim claim : story.reading().claims()) {
            if (!claim.says(time.span())) {
                cue = Math.max(cue, nearestBefore(story, claim.cue(), time.span()));
            }
        }
        if (cue > event) {
            return Standing.SPOKEN;
        }
        return event >= 0 ? Standing.TIED : Standing.NEAR;
    }

    /** Where the last of these spans begins that stands before a time in its sentence; -1 for none. */
    private static int nearestBefore(Story story, List<Span> spans, Span time) {
        int nearest = -1;
        int from = story.sentenceAt(time).span().start();
        for (Span span : spans) {
            if (span.start() >= from && span.start() < time.start()) {
                nearest = Math.max(nearest, span.start());
            }
        }
        return nearest;
    }

    private static boolean hasNumber(Story story, Span span) {
        return span.in(story.tokens().text()).codePoints().anyMatch(Character::isDigit);
    }

    private static Value value(Story story, TimeExpression time, Standing standing) {
        Days days = new Days(time.from(), time.to(), hasNumber(story, time.span()));
        String why = standing == Standing.SPOKEN ? "day of speech: " : "day of the happening: ";
        return story.value(Slot.DATE, days, time.span(), story.chain(time.span()), why + time.why())
                .as(standing);
    }
}
