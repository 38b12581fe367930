package org.rawi.incidents.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.argument.Argument;
import org.rawi.event.Event;
import org.rawi.event.Status;
import org.rawi.incidents.place.Places;
import org.rawi.incidents.story.Finder;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.SlotWords;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.value.Given.Named;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

/** Who is said to have done it: named actors of the attack, and those whom its words name as doers. */
public final class AccusedFinder implements Finder {

    private final DoerFinder doers;
    private final Places places;

    public AccusedFinder(SlotWords words, Places places) {
        this.doers = new DoerFinder(words);
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
        accused.addAll(0, doers.find(story, happening));
        accused.sort(Comparator.comparingInt(value -> vagueness(story, value)));
        return accused;
    }

    private static boolean isDone(Event event) {
        return event.type() == EventType.ASSAULT && (Happening.isDone(event) || event.status() == Status.DENIED);
    }

    /** A man or an army before the country that stands for them, an adjective («غارة أميركية») last. */
    private int vagueness(Story story, Value value) {
        if (isNisba(story.token(value.span()).folded())) {
            return 2;
        }
        String name = ((Named) value.given()).name();
        return name != null && places.isCountry(name) ? 1 : 0;
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
}
