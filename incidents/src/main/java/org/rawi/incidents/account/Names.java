package org.rawi.incidents.account;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rawi.incidents.term.Rarity;
import org.rawi.incidents.term.Stems;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;

/**
 * Who and what a report names where it says what it is about. A name stands for all spellings of its report, without article and endings.
 *
 * @param title named in the title
 * @param near named in the title, the first sentence or soon after
 * @param places named in the title or the first sentence
 */
public record Names(SortedSet<String> title, SortedSet<String> near, SortedSet<String> places) {

    /** What is added to the weight of all names: one name in common is little, however few names there are. */
    private static final double FEW = 4;

    public Names {
        title = Sets.sorted(title);
        near = Sets.sorted(near);
        places = Sets.sorted(places);
    }

    static Names of(Reading reading, Opening opening) {
        Map<String, Entity> entities = new HashMap<>();
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
        return new Names(
                named(reading, entities, opening.title(), entity -> true),
                named(reading, entities, opening.near(), entity -> true),
                named(reading, entities, opening.head(), entity -> entity.type() == EntityType.PLACE));
    }

    private static SortedSet<String> named(
            Reading reading, Map<String, Entity> entities, int end, Predicate<Entity> wanted) {
        SortedSet<String> names = new TreeSet<>();
        for (Mention mention : reading.mentions()) {
            Entity entity = entities.get(mention.entity());
            if (mention.span().start() < end && entity != null && wanted.test(entity)) {
                names.add(String.join(" ", Stems.of(entity.name())));
            }
        }
        return names;
    }

    /** How much the names of two titles and of two openings are the same, rare names above all; from 0 to 1. */
    public double likeness(Names other) {
        return (shared(title, other.title) + shared(near, other.near)) / 2;
    }

    private static double shared(SortedSet<String> some, SortedSet<String> more) {
        return Sets.shared(some, more, Names::weight, FEW);
    }

    /** Whether both name places, and none of them is the same. */
    public boolean elsewhere(Names other) {
        return Sets.differ(places, other.places);
    }

    /** Rarity of the words of a name, on average. */
    private static double weight(String name) {
        double sum = 0;
        String[] words = name.split(" ", -1);
        for (String word : words) {
            sum += Rarity.of(word);
        }
        return sum / words.length;
    }
}
