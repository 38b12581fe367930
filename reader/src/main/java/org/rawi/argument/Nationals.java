package org.rawi.argument;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Names;
import org.rawi.script.Folding;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;

/** The adjective of a country behind a noun: «القصف التركي» says who does it, «الحرب السورية» where it is. */
final class Nationals {

    private static final int LONGEST = 4;
    private static final String BETWEEN = "بين";
    private static final String[] ENDINGS = {"يه", "يين", "يون", "ي"};

    private final Words words;
    private final Names names;
    private final Nisbas nisbas;
    private final People people;

    Nationals(Setting setting) {
        words = setting.words();
        names = setting.names();
        nisbas = setting.knowledge().nisbas();
        people = setting.people();
    }

    void add(Trigger trigger, Roles roles) {
        // «القتلى الفلسطينيون» are who was hit.
        if (people.isSomebody(trigger.index())) {
            return;
        }
        int end = Math.min(words.size(), trigger.end() + LONGEST);
        for (int at = trigger.end(); at < end && words.pos(at) == PartOfSpeech.ADJ; at++) {
            String folded = words.token(at).folded();
            String entity = entityOf(folded);
            Role role = role(trigger, roles);
            if (role != null && (entity != null || !nisbas.placesOf(folded).isEmpty())) {
                roles.put(role, words.withoutParticles(at), entity, "adjective of a country");
            }
        }
    }

    /** What its country is to a deed; null where that is said already. */
    private static @Nullable Role role(Trigger trigger, Roles roles) {
        boolean war = trigger.row().type() == EventType.ASSAULT && trigger.row().role(BETWEEN) == Role.ACTOR;
        Role role = war ? Role.PLACE : Role.ACTOR;
        return roles.has(role) ? null : role;
    }

    private @Nullable String entityOf(String adjective) {
        Set<String> places = nisbas.placesOf(adjective);
        String stem = stem(adjective);
        for (Entity entity : names.entities()) {
            if (entity.type() != EntityType.PLACE) {
                continue;
            }
            String name = Nisbas.bare(Folding.key(entity.name()));
            boolean alike = places.isEmpty()
                    && stem.length() > 2
                    && name.startsWith(stem)
                    && name.length() <= stem.length() + 3;
            if (places.contains(name) || alike) {
                return entity.id();
            }
        }
        return null;
    }

    private static String stem(String adjective) {
        String word = Nisbas.bare(adjective);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return "";
    }
}
