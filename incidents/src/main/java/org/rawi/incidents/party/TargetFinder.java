package org.rawi.incidents.party;

import java.util.ArrayList;
import java.util.List;
import org.rawi.incidents.story.Finder;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.SlotWords;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.toll.Harms;
import org.rawi.incidents.value.Given.Named;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;
import org.rawi.text.Span;
import org.rawi.trigger.Role;

/** What or whom it was aimed at; those killed are its toll first, and come last. */
public final class TargetFinder implements Finder {

    private final SlotWords words;
    private final Harms harms;

    public TargetFinder(SlotWords words, Harms harms) {
        this.words = words;
        this.harms = harms;
    }

    @Override
    public List<Value> find(Story story, Happening happening) {
        List<Value> targets = new ArrayList<>();
        List<Value> victims = new ArrayList<>();
        for (Value value : Parties.of(story, happening, Slot.TARGET, Role.TARGET, happening::isOfType)) {
            if (isCounted(story, value.span())
                    || words.is("side", story.token(value.span()).folded())) {
                continue;
            }
            if (!harmed(story, happening, value.span())) {
                targets.add(value);
            } else if (((Named) value.given()).name() != null) {
                victims.add(value);
            }
        }
        return targets.isEmpty() ? victims : targets;
    }

    private static boolean isCounted(Story story, Span span) {
        return story.reading().figures().stream()
                .anyMatch(figure ->
                        Slot.of(figure.kind()) != null && figure.span().overlaps(span));
    }

    /** Whether the last word of the happening before it in its sentence says that it came to harm. */
    private boolean harmed(Story story, Happening happening, Span span) {
        Span last = null;
        for (Span trigger : happening.triggers()) {
            boolean before = trigger.start() < span.start() && story.sentence(trigger) == story.sentence(span);
            if (before && (last == null || trigger.start() > last.start())) {
                last = trigger;
            }
        }
        return last != null && harms.of(story.token(last)) != null;
    }
}
