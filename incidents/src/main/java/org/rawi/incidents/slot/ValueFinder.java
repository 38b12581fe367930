package org.rawi.incidents.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.incidents.party.AccusedFinder;
import org.rawi.incidents.party.ArrestedFinder;
import org.rawi.incidents.party.ClaimedFinder;
import org.rawi.incidents.party.TargetFinder;
import org.rawi.incidents.party.WeaponFinder;
import org.rawi.incidents.place.PlaceFinder;
import org.rawi.incidents.place.PlacePhrase;
import org.rawi.incidents.place.Places;
import org.rawi.incidents.story.Finder;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.HappeningFinder;
import org.rawi.incidents.story.SlotTable;
import org.rawi.incidents.story.SlotWords;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.toll.CountFinder;
import org.rawi.incidents.toll.Harms;
import org.rawi.incidents.value.Value;
import org.rawi.lexicon.Lexicon;
import org.rawi.reading.Reading;

/**
 * Finds what a report gives for the slots of its main happening. Immutable and thread-safe; making one takes a moment.
 */
public final class ValueFinder {

    private final HappeningFinder happenings = new HappeningFinder();
    private final Map<String, List<Finder>> finders = new HashMap<>();

    /** @param lexicon the reader's tables */
    public ValueFinder(Lexicon lexicon) {
        Map<String, Finder> bySlot = bySlot(lexicon);
        for (SlotTable.Row row : SlotTable.of("slot-kinds.tsv").rows()) {
            List<Finder> some = new ArrayList<>();
            for (String slot : ("counts " + row.value()).split(" ")) {
                some.add(bySlot.get(slot));
            }
            finders.put(row.word(), some);
        }
    }

    private static Map<String, Finder> bySlot(Lexicon lexicon) {
        SlotWords words = new SlotWords();
        Places places = new Places(lexicon);
        Harms harms = new Harms(lexicon);
        return Map.of(
                "counts", new CountFinder(words, harms),
                "place", new PlaceFinder(words, new PlacePhrase(lexicon, words, places), places),
                "date", new DateFinder(),
                "accused", new AccusedFinder(words, places),
                "arrested", new ArrestedFinder(),
                "claimed_by", new ClaimedFinder(words),
                "target", new TargetFinder(words, harms),
                "weapon", new WeaponFinder(words));
    }

    /** The values, in the order of the slots and of the text. */
    public List<Value> find(Reading reading) {
        Story story = Story.of(reading);
        Happening happening = happenings.find(story);
        List<Finder> some =
                finders.getOrDefault(happening.typeAndMode(), finders.getOrDefault(happening.type(), List.of()));
        List<Value> values = new ArrayList<>();
        some.forEach(finder -> values.addAll(finder.find(story, happening)));
        return values;
    }
}
