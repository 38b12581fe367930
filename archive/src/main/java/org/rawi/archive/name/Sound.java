package org.rawi.archive.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rawi.script.Letters;

/**
 * How a word of a name sounds, as far as its letters tell: consonants, each with the sounds its letter may stand for, and
 * what is written around them. Of one sound are قاسم, Qasim, Kassem; not of one sound are حسن and Hussein.
 *
 * @param consonants each a set of sounds, a letter each
 * @param slots before, between and after the consonants: one more than these
 */
public record Sound(List<String> consonants, List<Slot> slots) {

    /** Marks a name that begins with a vowel. */
    private static final String VOWEL = "'";

    public Sound {
        consonants = List.copyOf(consonants);
        slots = List.copyOf(slots);
    }

    /** The sound of a word as {@link NameWords} gives it. */
    public static Sound of(String word) {
        boolean arabic = !word.isEmpty() && Letters.isArabicLetter(word.charAt(0));
        return (arabic ? SoundReader.arabic(word) : SoundReader.latin(word)).read();
    }

    /** Whether two words may be one name. */
    public boolean isLike(Sound other) {
        if (consonants.size() != other.consonants.size()) {
            return false;
        }
        for (int i = 0; i < consonants.size(); i++) {
            if (!shareSound(consonants.get(i), other.consonants.get(i))) {
                return false;
            }
        }
        for (int i = 0; i < slots.size(); i++) {
            if (!slots.get(i).fits(other.slots.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Its consonants, in every way to hear them: words that are alike share one. Sorted, at least one. */
    public Set<String> skeletons() {
        List<String> heard = List.of(slots.get(0).equals(Slot.NOTHING) ? "" : VOWEL);
        for (String consonant : consonants) {
            List<String> longer = new ArrayList<>();
            for (String before : heard) {
                consonant.chars().forEach(sound -> longer.add(before + (char) sound));
            }
            heard = longer;
        }
        return new TreeSet<>(heard);
    }

    private static boolean shareSound(String some, String others) {
        return some.chars().anyMatch(sound -> others.indexOf(sound) >= 0);
    }
}
