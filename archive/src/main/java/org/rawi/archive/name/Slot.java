package org.rawi.archive.name;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is written between two consonants of a name. Arabic writes long vowels only, newspapers write long and short
 * alike: so a slot says which vowels it must find in the other spelling, and which it can show.
 *
 * @param needs must be among what the other slot shows
 * @param shows may answer what the other slot needs
 */
record Slot(Set<Vowel> needs, Set<Vowel> shows) {

    /** Three long vowels; {@code ANY} stands for whatever vowel. */
    enum Vowel {
        A,
        I,
        U,
        ANY
    }

    static final Slot NOTHING = new Slot(Set.of(), Set.of());

    Slot {
        needs = Set.copyOf(needs);
        shows = Set.copyOf(shows);
    }

    boolean fits(Slot other) {
        return other.shows.containsAll(needs) && shows.containsAll(other.needs);
    }

    /** Collects a slot while its letters are read. */
    static final class Builder {

        private final Set<Vowel> needs = EnumSet.noneOf(Vowel.class);
        private final Set<Vowel> shows = EnumSet.noneOf(Vowel.class);

        Builder needs(Vowel vowel) {
            needs.add(vowel);
            return this;
        }

        Builder shows(Vowel... vowels) {
            shows.addAll(Set.of(vowels));
            shows.add(Vowel.ANY);
            return this;
        }

        Slot build() {
            return needs.isEmpty() && shows.isEmpty() ? NOTHING : new Slot(needs, shows);
        }
    }
}
