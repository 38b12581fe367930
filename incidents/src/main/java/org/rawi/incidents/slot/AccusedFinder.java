package org.rawi.incidents.slot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.event.Event;
import org.rawi.event.Status;
import org.rawi.incidents.slot.Given.Named;
import org.rawi.name.Mention;
import org.rawi.text.Span;
import org.rawi.token.Sentence;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

/** Who is said to have done it: actors that are named, or a doer («المهاجم») and the name behind him. */
final class AccusedFinder implements Finder {

    /** Words between a doer and his name («المهاجم الذي عرف باسم فلان»). */
    private static final int REACH = 9;

    private final SlotWords words;
    private final Places places;

    AccusedFinder(SlotWords words, Places places) {
        this.words = words;
        this.places = places;
    }

    @Override
    public List<Value> find(Story story, Happening happening) {
        if (!happening.isDone()) {
            return List.of();
        }
        Set<String> victims = victims(story, happening);
        List<Value> accused = new ArrayList<>();
        for (Value value : Parties.of(story, happening, Slot.ACCUSED, Role.ACTOR, AccusedFinder::isDone)) {
            Named who = (Named) value.given();
            boolean known =
                    who.name() != null || story.folded(value.span()).stream().anyMatch(this::isNisba);
            if (known && (who.name() == null || !victims.contains(who.name()))) {
                accused.add(value);
            }
        }
        accused.addAll(doers(story, happening));
        return accused;
    }

    private static boolean isDone(Event event) {
        return event.type() == EventType.ASSAULT && (Happening.isDone(event) || event.status() == Status.DENIED);
    }

    private boolean isNisba(String word) {
        return places.ofNisba(word).stream().anyMatch(places::isCountry);
    }

    /** Names of those it was done to. */
    private static Set<String> victims(Story story, Happening happening) {
        Set<String> victims = new HashSet<>();
        for (Event event : happening.events()) {
            for (Argument argument : event.arguments()) {
                String name = story.name(argument.entity());
                if (argument.role() == Role.TARGET && name != null) {
                    victims.add(name);
                }
            }
        }
        return victims;
    }

    private List<Value> doers(Story story, Happening happening) {
        List<Value> doers = new ArrayList<>();
        for (int i = 0; i < story.tokens().size(); i++) {
            Sentence sentence = story.tokens().sentenceOf(i);
            Span word = story.tokens().get(i).span();
            if (words.is("doer", story.tokens().get(i).folded())
                    && !happening.background().holds(word)) {
                Mention name = nameBehind(story, i, sentence);
                if (name != null) {
                    doers.add(doer(story, name));
                }
            }
        }
        return doers;
    }

    private static @Nullable Mention nameBehind(Story story, int doer, Sentence sentence) {
        int end = Math.min(sentence.end(), doer + 1 + REACH) - 1;
        Span reach = story.tokens().span(doer + 1 <= end ? doer + 1 : doer, end + 1);
        return story.reading().mentions().stream()
                .filter(mention -> reach.contains(mention.span().start()) && story.isPerson(mention))
                .findFirst()
                .orElse(null);
    }

    private static Value doer(Story story, Mention name) {
        Named who = new Named(story.words(name.span()), story.name(name.entity()));
        return story.value(Slot.ACCUSED, who, name.span(), story.chain(name.span()), "name behind the doer");
    }
}
