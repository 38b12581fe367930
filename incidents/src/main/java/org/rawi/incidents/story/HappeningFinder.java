package org.rawi.incidents.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.event.Event;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;
import org.rawi.token.Sentence;
import org.rawi.trigger.EventType;

/** Chooses the main happening of a report: what its headline and first paragraphs name, and what belongs to it. */
public final class HappeningFinder {

    /** Paragraphs, the title included, in which news tells what is new. */
    public static final int LEAD = 3;

    /** What the harm that a headline names first has before the others. */
    private static final int FIRST = 5;

    public Happening find(Story story) {
        Background background = new Background(story);
        List<Event> fresh = story.reading().events().stream()
                .filter(event -> !background.holds(event))
                .toList();
        Optional<Event> first = fresh.stream()
                .filter(event -> Happening.harms(event) && firstParagraph(story, event) == 0)
                .min(Comparator.comparing(event -> event.triggers().get(0)));
        Comparator<Event> byWeight =
                Comparator.comparingInt(event -> weight(story, event) + (event == first.orElse(null) ? FIRST : 0));
        Optional<Event> main = fresh.stream()
                .filter(event -> firstParagraph(story, event) < LEAD)
                .max(byWeight.thenComparing(event -> -event.triggers().get(0).start()));
        List<Event> parts = main.map(event -> parts(story, event, fresh)).orElse(List.of());
        return new Happening(parts, told(story, parts, background), background);
    }

    private static List<Event> parts(Story story, Event main, List<Event> fresh) {
        List<Event> parts = new ArrayList<>(List.of(main));
        for (Event event : fresh) {
            if (event != main && isPart(story, event, main)) {
                parts.add(event);
            }
        }
        return parts;
    }

    /** The lead, and every sentence that names a part. */
    private static Set<Integer> told(Story story, List<Event> parts, Background background) {
        Set<Integer> told = new HashSet<>();
        parts.forEach(event -> event.triggers().forEach(trigger -> told.add(story.sentence(trigger))));
        List<Sentence> sentences = story.tokens().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).paragraph() < LEAD) {
                told.add(i);
            }
        }
        told.removeIf(i -> background.holds(sentences.get(i).span()));
        return told;
    }

    /** Headline over lead, lead over body; harm over words; what is named often over what is named once. */
    private static int weight(Story story, Event event) {
        Set<Integer> paragraphs = new HashSet<>();
        event.triggers().forEach(trigger -> paragraphs.add(story.paragraph(trigger)));
        int weight = Math.min(4, event.triggers().size()) + ofType(event.type());
        weight += paragraphs.contains(0) ? 6 : 0;
        weight += paragraphs.contains(1) ? 4 : 0;
        return Happening.isDone(event) ? weight + 2 : weight;
    }

    private static int ofType(EventType type) {
        return switch (type) {
            case ASSAULT, COERCE, PROTEST, THREATEN -> 3;
            case REQUEST, ACCUSE -> -2;
            default -> 0;
        };
    }

    private static boolean isPart(Story story, Event event, Event main) {
        boolean alike = event.type() == main.type() || Happening.harms(event) && Happening.harms(main);
        return alike
                && (firstParagraph(story, event) < LEAD
                        || sameTime(event.time(), main.time())
                        || shareParticipant(event, main));
    }

    private static boolean sameTime(@Nullable TimeExpression one, @Nullable TimeExpression other) {
        return one != null && other != null && one.iso().equals(other.iso());
    }

    private static boolean shareParticipant(Event event, Event main) {
        return event.arguments().stream()
                .map(Argument::entity)
                .filter(Objects::nonNull)
                .anyMatch(entity -> main.arguments().stream().anyMatch(other -> entity.equals(other.entity())));
    }

    private static int firstParagraph(Story story, Event event) {
        int first = Integer.MAX_VALUE;
        for (Span trigger : event.triggers()) {
            first = Math.min(first, story.paragraph(trigger));
        }
        return first;
    }
}
