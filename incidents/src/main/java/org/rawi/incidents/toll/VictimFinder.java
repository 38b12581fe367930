package org.rawi.incidents.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.event.Event;
import org.rawi.event.Status;
import org.rawi.incidents.story.Finder;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.SlotWords;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.trigger.Role;

/**
 * Victims who are named instead of counted. «مقتل عامل» is one; who is named or known («مقتل زعيم الحركة») is at least
 * one, for that says nothing of others.
 */
public final class VictimFinder implements Finder {

    private static final Set<Status> MAY_BE = Set.of(Status.OCCURRED, Status.ALLEGED);

    private final SlotWords words;
    private final Harms harms;

    public VictimFinder(SlotWords words, Harms harms) {
        this.words = words;
        this.harms = harms;
    }

    @Override
    public List<Value> find(Story story, Happening happening) {
        List<Value> victims = new ArrayList<>();
        for (Event event : happening.events()) {
            for (Argument argument : happening.isOfType(event) ? event.arguments() : List.<Argument>of()) {
                Value victim = argument.role() == Role.TARGET ? victim(story, event, argument) : null;
                boolean isNew = victim != null
                        && !happening.background().holds(victim.span())
                        && victims.stream().noneMatch(other -> other.slot() == victim.slot());
                if (isNew) {
                    victims.add(victim);
                }
            }
        }
        return victims;
    }

    private @Nullable Value victim(Story story, Event event, Argument argument) {
        Span span = argument.span();
        Slot harm = span == null ? null : harm(story, event, span);
        if (span == null || harm == null || !MAY_BE.contains(event.status()) || !isOne(story, argument, span)) {
            return null;
        }
        Long high = isKnown(story, argument, span) ? null : 1L;
        Count one = new Count(1L, high, false, story.words(span));
        return story.value(harm, one, span, story.chain(event.claim()), "one victim: " + argument.why());
    }

    /** The harm that the nearest word of the event in the same sentence names. */
    private @Nullable Slot harm(Story story, Event event, Span span) {
        Span nearest = null;
        for (Span trigger : event.triggers()) {
            boolean near = story.sentence(trigger) == story.sentence(span);
            if (near && (nearest == null || distance(trigger, span) < distance(nearest, span))) {
                nearest = trigger;
            }
        }
        return nearest == null ? null : harms.of(story.token(nearest));
    }

    private static int distance(Span a, Span b) {
        return Math.max(a.start() - b.end(), b.start() - a.end());
    }

    private boolean isOne(Story story, Argument argument, Span span) {
        Token first = story.token(span);
        return !words.is("doer", first.folded()) && (isPerson(story, argument) || harms.isPerson(first));
    }

    private static boolean isPerson(Story story, Argument argument) {
        Entity entity = story.entity(argument.entity());
        return entity != null && entity.type() == EntityType.PERSON;
    }

    /** A name, an article, or a definite word behind it. */
    private static boolean isKnown(Story story, Argument argument, Span span) {
        if (isPerson(story, argument)) {
            return true;
        }
        Token first = story.token(span);
        int second = story.tokens().at(first.span().end());
        boolean construct = second < story.tokens().size()
                && story.tokens().get(second).span().start() < span.end()
                && (story.tokens().get(second).folded().startsWith("ال") || story.named(second));
        return construct || first.folded().startsWith("ال") || story.placeAt(span.end() - 1);
    }
}
