package org.rawi.phrase;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Folding;

/** Which place an adjective is from: «الرئيس الإيطالي» is the «رئيس إيطاليا». Immutable, shared by all reports. */
final class Nisbas {

    private static final String ARTICLE = "ال";

    private final Map<String, String> places = new HashMap<>();

    Nisbas(Lexicon lexicon) {
        for (Entry place : lexicon.table("places")) {
            String name = bare(place.key());
            for (String nisba : place.list("nisba")) {
                String adjective = Folding.key(nisba);
                places.putIfAbsent(adjective, name);
                places.putIfAbsent(adjective + "ه", name);
            }
        }
    }

    private static String bare(String folded) {
        return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
    }

    /** The folded name, without article, of the place that an adjective (stem, folded) belongs to; null for another word. */
    @Nullable
    String place(String stem) {
        return places.get(stem);
    }
}
