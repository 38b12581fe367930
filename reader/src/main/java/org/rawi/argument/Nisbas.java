package org.rawi.argument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Folding;

/** Countries, and the adjectives that stand for places (تركي: تركيا). Immutable, shared by all reports. */
final class Nisbas {

    private static final String[] ENDINGS = {"", "ه", "ين", "ون", "تين", "تان", "ات"};

    private final Set<String> countries = new HashSet<>();
    private final Map<String, Set<String>> byNisba = new HashMap<>();

    Nisbas(Lexicon lexicon) {
        for (Entry entry : lexicon.table("places")) {
            Set<String> names = new HashSet<>();
            names.add(bare(entry.key()));
            for (String spelling : entry.list("spellings")) {
                names.add(bare(Folding.key(spelling)));
            }
            if (entry.kind().equals("country")) {
                countries.addAll(names);
            }
            for (String nisba : entry.list("nisba")) {
                byNisba.computeIfAbsent(Folding.key(nisba), n -> new HashSet<>())
                        .addAll(names);
            }
        }
    }

    /** Whether a name is that of a country. */
    boolean isCountry(String name) {
        return countries.contains(bare(Folding.key(name)));
    }

    /** The names of the places that an adjective stands for, folded and without article; mostly none. */
    Set<String> placesOf(String folded) {
        String word = bare(folded);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                Set<String> names = byNisba.get(word.substring(0, word.length() - ending.length()));
                if (names != null) {
                    return names;
                }
            }
        }
        return Set.of();
    }

    /** A folded word or name without its article. */
    static String bare(String folded) {
        return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    }
}
