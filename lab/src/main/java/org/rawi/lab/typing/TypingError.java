package org.rawi.lab.typing;

import static org.rawi.script.Letters.ALEF;
import static org.rawi.script.Letters.ALEF_HAMZA_ABOVE;
import static org.rawi.script.Letters.ALEF_HAMZA_BELOW;
import static org.rawi.script.Letters.ALEF_MADDA;
import static org.rawi.script.Letters.ALEF_MAKSURA;
import static org.rawi.script.Letters.HAMZA;
import static org.rawi.script.Letters.HEH;
import static org.rawi.script.Letters.TEH_MARBUTA;
import static org.rawi.script.Letters.WAW;
import static org.rawi.script.Letters.WAW_HAMZA;
import static org.rawi.script.Letters.YEH;
import static org.rawi.script.Letters.YEH_HAMZA;

import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The common kinds of typing errors in Arabic news. */
enum TypingError {
    HAMZA_SEAT("hamza on another seat", TypingError::hamza),
    FINAL_YEH("ى for ي, ي for ى", (word, random) -> last(word, Map.of(ALEF_MAKSURA, YEH, YEH, ALEF_MAKSURA))),
    FINAL_TEH("ه for ة, ة for ه", (word, random) -> last(word, Map.of(TEH_MARBUTA, HEH, HEH, TEH_MARBUTA))),
    MISSING("a letter missing", TypingError::missing),
    DOUBLED("a letter doubled", TypingError::doubled),
    GLUED("glued to the next word", (word, random) -> word.endsWith(" ") ? word.strip() : null),
    SPLIT("split in two", TypingError::split);

    /** Shorter words become other words. */
    private static final int SHORTEST = 4;

    private static final Map<Character, Character> SEATS = Map.of(
            ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW,
            ALEF_HAMZA_BELOW, ALEF_HAMZA_ABOVE,
            ALEF_MADDA, ALEF,
            WAW_HAMZA, WAW,
            YEH_HAMZA, ALEF_MAKSURA,
            HAMZA, YEH_HAMZA);

    final String words;
    private final BiFunction<String, Random, @Nullable String> damage;

    TypingError(String words, BiFunction<String, Random, @Nullable String> damage) {
        this.words = words;
        this.damage = damage;
    }

    /**
     * A word with this error, or null where the word gives no occasion for it.
     *
     * @param word with the blank behind it, where one word follows another
     */
    @Nullable
    String in(String word, Random random) {
        return damage.apply(word, random);
    }

    private static @Nullable String hamza(String word, Random random) {
        for (int i = 0; i < word.length(); i++) {
            Character other = SEATS.get(word.charAt(i));
            if (other != null) {
                return word.substring(0, i) + other + word.substring(i + 1);
            }
        }
        return null;
    }

    private static @Nullable String last(String word, Map<Character, Character> others) {
        int at = letters(word) - 1;
        Character other = at < 1 ? null : others.get(word.charAt(at));
        return other == null ? null : word.substring(0, at) + other + word.substring(at + 1);
    }

    private static @Nullable String missing(String word, Random random) {
        int at = inside(word, random);
        return at < 0 ? null : word.substring(0, at) + word.substring(at + 1);
    }

    private static @Nullable String doubled(String word, Random random) {
        int at = inside(word, random);
        return at < 0 ? null : word.substring(0, at) + word.charAt(at) + word.substring(at);
    }

    private static @Nullable String split(String word, Random random) {
        int at = inside(word, random);
        return at < 2 ? null : word.substring(0, at) + " " + word.substring(at);
    }

    /** A letter that is neither the first nor the last; -1 in a short word. */
    private static int inside(String word, Random random) {
        int letters = letters(word);
        return letters < SHORTEST ? -1 : 1 + random.nextInt(letters - 2);
    }

    private static int letters(String word) {
        return word.endsWith(" ") ? word.length() - 1 : word.length();
    }
}
