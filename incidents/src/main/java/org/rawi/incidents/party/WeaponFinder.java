package org.rawi.incidents.party;

import java.util.List;
import java.util.Optional;
import org.rawi.event.Event;
import org.rawi.figure.Figure;
import org.rawi.incidents.story.Finder;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.SlotWords;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.value.Given.Named;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;
import org.rawi.text.Span;
import org.rawi.token.Tokens;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

/** With what: the instruments of the happening, weapons counted with it, or the word that names it («غارة جوية»). */
public final class WeaponFinder implements Finder {

    private final SlotWords words;

    public WeaponFinder(SlotWords words) {
        this.words = words;
    }

    @Override
    public List<Value> find(Story story, Happening happening) {
        List<Value> named =
                Parties.of(story, happening, Slot.WEAPON, Role.INSTRUMENT, event -> event.type() == EventType.ASSAULT);
        List<Value> counted = named.isEmpty() ? counted(story, happening) : named;
        return counted.isEmpty() ? said(story, happening).stream().toList() : counted;
    }

    /** «ثلاثة صواريخ»: weapons that are counted where the happening is told. */
    private static List<Value> counted(Story story, Happening happening) {
        return story.reading().figures().stream()
                .filter(figure -> figure.kind() == Figure.Kind.WEAPONS)
                .filter(figure -> happening.told().contains(story.sentence(figure.span())))
                .filter(figure -> !happening.background().holds(figure.span()))
                .map(figure -> story.value(
                        Slot.WEAPON,
                        new Named(story.words(figure.span()), null),
                        figure.span(),
                        story.chain(figure.claim()),
                        "figure: " + figure.why()))
                .toList();
    }

    private Optional<Value> said(Story story, Happening happening) {
        return happening.events().stream()
                .flatMap(event -> event.triggers().stream()
                        .filter(trigger ->
                                words.is("weapon", story.token(trigger).folded()))
                        .map(trigger -> value(story, event, phrase(story, trigger))))
                .findFirst();
    }

    /** The word with the adjective behind it. */
    private Span phrase(Story story, Span trigger) {
        Tokens tokens = story.tokens();
        int next = tokens.at(trigger.end() - 1) + 1;
        boolean adjective =
                next < tokens.size() && words.is("airborne", tokens.get(next).folded());
        return adjective ? Span.covering(trigger, tokens.get(next).span()) : trigger;
    }

    private static Value value(Story story, Event event, Span span) {
        Named what = new Named(story.words(span), null);
        return story.value(Slot.WEAPON, what, span, story.chain(event.claim()), "the word that names it");
    }
}
