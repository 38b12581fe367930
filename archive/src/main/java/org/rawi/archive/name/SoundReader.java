package org.rawi.archive.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rawi.archive.name.Consonants.Consonant;
import org.rawi.script.Letters;

/** Reads a word of a name into consonants and slots, from its first letter to its last. */
final class SoundReader {

    private static final String ARABIC_BREATH = "هح";
    private static final String LATIN_BREATH = "h";

    /** More ambiguous consonants than names have. */
    private static final int MOST_CONSONANTS = 16;

    private final String word;
    private final boolean arabic;
    private final List<String> consonants = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final StringBuilder vowels = new StringBuilder();
    private int at;

    private SoundReader(String word, boolean arabic) {
        this.word = word;
        this.arabic = arabic;
    }

    static SoundReader arabic(String word) {
        return new SoundReader(word, true);
    }

    static SoundReader latin(String word) {
        return new SoundReader(word, false);
    }

    Sound read() {
        while (at < word.length() && consonants.size() < MOST_CONSONANTS) {
            if (isVowel()) {
                vowels.append(word.charAt(at++));
            } else if (isBreath()) {
                break;
            } else {
                consonant();
            }
        }
        slots.add(slot(true, at < word.length()));
        return new Sound(consonants, slots);
    }

    /** و and ي, w and y are consonants where a name begins with them. */
    private boolean isVowel() {
        char letter = word.charAt(at);
        boolean semivowel = arabic ? letter == Letters.WAW || letter == Letters.YEH : letter == 'w' || letter == 'y';
        return !(at == 0 && semivowel) && (arabic ? ArabicSlots.isVowel(letter) : LatinSlots.isVowel(letter));
    }

    /** A last ه, ة, ح or h after a consonant or a vowel. */
    private boolean isBreath() {
        String breath = arabic ? ARABIC_BREATH : LATIN_BREATH;
        return at == word.length() - 1
                && breath.indexOf(word.charAt(at)) >= 0
                && !consonants.isEmpty()
                && (arabic || vowels.length() > 0);
    }

    private void consonant() {
        Optional<Consonant> found = (arabic ? Consonants.ARABIC : Consonants.LATIN).at(word, at);
        String sounds = found.map(Consonant::sounds).orElse(word.substring(at, at + 1));
        at += found.map(Consonant::letters).orElse(1);
        boolean doubled = !arabic && vowels.length() == 0 && !consonants.isEmpty() && last().equals(sounds);
        if (!doubled) {
            slots.add(slot(false, false));
            consonants.add(sounds);
            vowels.setLength(0);
        }
    }

    private Slot slot(boolean last, boolean breath) {
        String run = vowels.toString();
        return arabic
                ? ArabicSlots.of(run, consonants.isEmpty(), last, breath)
                : LatinSlots.of(run, consonants.size(), last, breath);
    }

    private String last() {
        return consonants.get(consonants.size() - 1);
    }
}
