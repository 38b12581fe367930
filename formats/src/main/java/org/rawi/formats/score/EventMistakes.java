package org.rawi.formats.score;

import java.util.List;
import org.rawi.argument.Argument;
import org.rawi.event.Event;
import org.rawi.formats.cause.ArgumentCauses;
import org.rawi.formats.cause.EventCauses;
import org.rawi.formats.cause.Wording;
import org.rawi.text.Span;

/** Events missed, invented or of another type; of those found, a wrong status or argument. */
final class EventMistakes {

    private final Comparison comparison;
    private final ItemText gold;
    private final ItemText read;
    private final EventCauses causes;
    private final MistakeList mistakes;

    EventMistakes(Comparison comparison, MistakeList mistakes) {
        this.comparison = comparison;
        this.gold = new ItemText(comparison.gold);
        this.read = new ItemText(comparison.read);
        this.causes = new EventCauses(new Wording(comparison.read.words()));
        this.mistakes = mistakes;
    }

    void collect() {
        Matching<Event> others = Matching.of(
                comparison.events.missed(),
                comparison.events.invented(),
                (a, b) -> Overlap.pairs(a.triggers(), b.triggers()) > 0);
        others.pairs().forEach(pair -> otherType(pair.gold(), pair.read()));
        for (Event event : others.missed()) {
            String cause = causes.missed(event, comparison.read.events());
            mistakes.missed(Layer.EVENT, cause, place(event), gold.event(event));
        }
        for (Event event : others.invented()) {
            String cause = causes.invented(event, comparison.gold.events());
            mistakes.invented(Layer.EVENT, cause, place(event), read.event(event), event.why());
        }
        comparison.events.pairs().forEach(this::inside);
    }

    private void otherType(Event should, Event is) {
        mistakes.wrong(
                Layer.EVENT,
                EventCauses.wrong(should, is),
                place(should),
                ItemText.correction(gold.event(should), read.event(is)),
                is.why());
    }

    private void inside(Matching.Pair<Event> pair) {
        Span place = shared(pair);
        if (pair.gold().status() != pair.read().status()) {
            status(pair, place);
        }
        Matching<Argument> arguments = comparison.arguments(pair);
        String event = gold.event(pair.gold());
        for (Argument one : arguments.missed()) {
            String cause = ArgumentCauses.missed(one, arguments.invented(), isNear(one, pair.gold()));
            mistakes.missed(Layer.ARGUMENT, cause, place(one, place), gold.argument(one) + " of " + event);
        }
        for (Argument one : arguments.invented()) {
            String cause = ArgumentCauses.invented(one, arguments.missed());
            mistakes.invented(Layer.ARGUMENT, cause, place(one, place), read.argument(one) + " of " + event, one.why());
        }
    }

    private void status(Matching.Pair<Event> pair, Span place) {
        String should = ItemText.lower(pair.gold().status());
        String is = ItemText.lower(pair.read().status());
        mistakes.wrong(
                Layer.STATUS,
                EventCauses.status(pair.gold().status(), pair.read().status()),
                place,
                ItemText.correction(should, is) + ": " + gold.event(pair.gold()),
                pair.read().why());
    }

    private boolean isNear(Argument argument, Event event) {
        Span span = argument.span();
        return span != null && event.triggers().stream().anyMatch(trigger -> mistakes.inOneSentence(span, trigger));
    }

    /** The first trigger that both sides have. */
    private static Span shared(Matching.Pair<Event> pair) {
        return pair.gold().triggers().stream()
                .filter(trigger -> Overlap.pairs(List.of(trigger), pair.read().triggers()) > 0)
                .findFirst()
                .orElse(place(pair.gold()));
    }

    private static Span place(Event event) {
        return ItemText.first(event.triggers());
    }

    private static Span place(Argument argument, Span otherwise) {
        return argument.span() == null ? otherwise : argument.span();
    }
}
