package org.rawi.archive.name;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rawi.archive.name.Slot.Vowel;

/**
 * What the vowels of a name in Latin letters say. One letter may be a short vowel, which Arabic does not write; two letters
 * are a long one or a diphthong, which it does: so Hussein is not «حسن».
 */
final class LatinSlots {

    private static final String VOWELS = "aeiouyw";
    private static final List<Pattern> LONG_I = patterns("ee", "[iy].", ".[iy]");
    private static final List<Pattern> LONG_U = patterns("oo", "[oa]u", "[aou]w", "w");
    private static final List<Pattern> LONG_A = patterns("aa");

    private LatinSlots() {}

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /**
     * @param vowels that stand together; may be empty
     * @param consonants how many consonants stand before: French writes a short u of the first syllables as ou
     * @param last whether the name ends with them
     * @param breath whether a final h follows, which Arabic may not have
     */
    static Slot of(String vowels, int consonants, boolean last, boolean breath) {
        if (vowels.isEmpty()) {
            return Slot.NOTHING;
        }
        String run = consonants < 2 && !last ? vowels.replaceFirst("ou", "u") : vowels;
        Slot.Builder slot = new Slot.Builder();
        run.chars().forEach(letter -> slot.shows(shown((char) letter)));
        if (run.length() > 1 || run.equals("w")) {
            longVowels(run, slot);
        } else if (last && !breath && run.matches("[iy]")) {
            slot.needs(Vowel.I);
        } else if (consonants == 0 || last && !breath && !run.equals("e")) {
            slot.needs(Vowel.ANY);
        }
        return slot.build();
    }

    private static void longVowels(String run, Slot.Builder slot) {
        slot.needs(Vowel.ANY);
        needs(run, LONG_I, Vowel.I, slot);
        needs(run, LONG_U, Vowel.U, slot);
        needs(run, LONG_A, Vowel.A, slot);
    }

    private static void needs(String run, List<Pattern> spellings, Vowel vowel, Slot.Builder slot) {
        if (spellings.stream().anyMatch(spelling -> spelling.matcher(run).find())) {
            slot.needs(vowel);
        }
    }

    private static Vowel[] shown(char letter) {
        return switch (letter) {
            case 'a' -> new Vowel[] {Vowel.A};
            case 'e' -> new Vowel[] {Vowel.A, Vowel.I};
            case 'i', 'y' -> new Vowel[] {Vowel.I};
            default -> new Vowel[] {Vowel.U};
        };
    }

    private static List<Pattern> patterns(String... spellings) {
        return Stream.of(spellings).map(Pattern::compile).toList();
    }
}
