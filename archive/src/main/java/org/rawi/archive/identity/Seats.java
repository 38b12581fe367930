package org.rawi.archive.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Folding;
import org.rawi.script.Letters;

/**
 * Where a body is seated, as far as its name says: «وزارة الخارجية الروسية» and «الخارجية في روسيا» name the country. Without that, a
 * ministry may be any country's.
 */
final class Seats {

    private static final Set<String> KINDS =
            Set.of("country", "capital", "city", "governorate", "region", "continent", "island");
    private static final String COUNTRY = "country";
    private static final char FEMININE = Letters.TEH_MARBUTA;
    /** The most words that a place's name has in a body's. */
    private static final int LONGEST = 3;

    private final Map<String, String> places = new HashMap<>();

    Seats(Lexicon lexicon, Spelling spelling) {
        Set<String> clashes = new HashSet<>();
        lexicon.table("name-clashes").forEach(row -> clashes.add(row.key()));
        Predicate<String> clear = word -> !clashes.contains(Folding.key(word));
        for (Entry place : lexicon.table("places")) {
            if (KINDS.contains(place.kind())) {
                add(place, spelling, forms(place).filter(clear));
            }
        }
        for (Entry place : lexicon.table("places")) {
            if (place.kind().equals(COUNTRY)) {
                Stream<String> nisbas = place.list("nisba").stream().filter(clear);
                add(place, spelling, nisbas.flatMap(nisba -> Stream.of(nisba, feminine(nisba))));
            }
        }
    }

    private void add(Entry place, Spelling spelling, Stream<String> forms) {
        String name = spelling.parts(place.word()).key();
        forms.forEach(form -> places.putIfAbsent(spelling.parts(form).key(), name));
    }

    private static Stream<String> forms(Entry place) {
        return Stream.concat(Stream.of(place.word()), place.list("spellings").stream());
    }

    private static String feminine(String nisba) {
        return nisba.replace(" ", FEMININE + " ") + FEMININE;
    }

    /**
     * A name with its place in one form: «الروسية» as «روسيا».
     *
     * @return null where the name names no place beside other words
     */
    @Nullable
    NameParts seated(NameParts name) {
        List<String> parts = name.parts();
        for (int size = Math.min(LONGEST, name.size() - 1); size > 0; size--) {
            for (int at = name.size() - size; at > 0; at--) {
                @Nullable String place = places.get(String.join(" ", parts.subList(at, at + size)));
                if (place != null) {
                    List<String> seated = new ArrayList<>(parts.subList(0, at));
                    seated.addAll(parts.subList(at + size, parts.size()));
                    seated.add(place);
                    return new NameParts(seated, name.whole());
                }
            }
        }
        return null;
    }
}
