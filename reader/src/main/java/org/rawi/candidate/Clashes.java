package org.rawi.candidate;

import java.util.HashSet;
import java.util.Set;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;

/** Names that are ordinary words too (القاعدة, صالح, طيبة): they count where something else speaks for the name. */
final class Clashes {

    private final Set<String> words = new HashSet<>();

    Clashes(Lexicon lexicon) {
        for (Entry entry : lexicon.table("name-clashes")) {
            words.add(entry.key());
        }
    }

    boolean isClash(Clues clues, Match match, Known known) {
        if (match.size() > 1) {
            return false;
        }
        String word = clues.word(match.first()).substring(match.cut());
        boolean partOfPersonal = known.sort() == Sort.PERSON && (clues.is(match.first(), Sort.GIVEN));
        return partOfPersonal || word.length() < 3 || words.contains(word);
    }
}
