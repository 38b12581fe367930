package org.rawi.archive.entity;

import java.util.SortedSet;
import java.util.TreeSet;
import org.rawi.archive.identity.Identifier;
import org.rawi.archive.identity.Identity;
import org.rawi.archive.name.NameWords;
import org.rawi.archive.name.Sound;
import org.rawi.name.Entity;

/**
 * What is kept of an entity of a reading.
 *
 * @param entity its id within its reading
 * @param identity id of the identity under which it is filed
 * @param name the fullest form that the report gives
 * @param sounds by which the name is found in either script, as {@link Sound#skeletons} gives them
 */
record Naming(String entity, String identity, String name, SortedSet<String> sounds) {

    static Naming of(Entity entity, String report, Identifier identifier) {
        Identity identity = identifier.identify(entity.type(), entity.name(), report);
        SortedSet<String> sounds = new TreeSet<>();
        addSounds(entity.name(), sounds);
        if (identity.latin() != null) {
            addSounds(identity.latin(), sounds);
        }
        return new Naming(entity.id(), identity.id(), entity.name(), sounds);
    }

    private static void addSounds(String name, SortedSet<String> sounds) {
        NameWords.of(name).forEach(word -> sounds.addAll(Sound.of(word).skeletons()));
    }
}
