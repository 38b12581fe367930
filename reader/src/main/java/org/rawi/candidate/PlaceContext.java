package org.rawi.candidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.lexicon.Entry;

/** Which countries a report speaks of, to tell places of one name apart: القنيطرة in Syria from القنيطرة in Morocco. */
final class PlaceContext {

    private final Places places;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    PlaceContext(Clues clues, Places places) {
        this.places = places;
        for (int i = 0; i < clues.size(); i++) {
            words.add(clues.word(i));
            if (clues.begins(i, Sort.PLACE) || clues.begins(i, Sort.NISBA)) {
                clues.at(i).forEach(this::count);
            }
        }
    }

    private void count(Match match) {
        for (Known known : match.known()) {
            if (known.sort() == Sort.PLACE && match.known().size() == 1 || known.sort() == Sort.NISBA) {
                String country = known.entry().has("within")
                        ? places.country(known.entry())
                        : known.entry().word();
                countries.merge(country, 1, Integer::sum);
            }
        }
    }

    /** Of several places of one name, the one in the country most spoken of; the first where none is. */
    Known likeliest(Match match, Known first) {
        Known best = first;
        int most = weight(first);
        for (Known known : match.known()) {
            if (known.sort() == Sort.PLACE && weight(known) > most) {
                most = weight(known);
                best = known;
            }
        }
        return best;
    }

    private int weight(Known known) {
        return countries.getOrDefault(places.country(known.entry()), 0) * 2 + (known.full() ? 1 : 0);
    }

    /** Whether the report names a place by another single word than this one. */
    boolean names(Entry place, String word) {
        return !place.key().equals(word) && words.contains(place.key());
    }
}
