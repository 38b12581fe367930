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

    private static final int SHORTEST = 3;

    private final Set<String> words = new HashSet<>();

    Clashes(Lexicon lexicon) {
        for (Entry entry : lexicon.table("name-clashes")) {
            words.add(entry.key());
        }
    }

    private static String phrase(Clues clues, Match match) {
        StringBuilder phrase = new StringBuilder(clues.word(match.first()));
        for (int i = match.first() + 1; i < match.end(); i++) {
            phrase.append(' ').append(clues.word(i));
        }
        return phrase.toString();
    }

    boolean isClash(Clues clues, Match match, Known known) {
        if (match.size() > 1) {
            return match.cut() == 0 && words.contains(phrase(clues, match));
        }
        int at = match.first();
        String word = clues.word(at).substring(match.cut());
        boolean otherPerson = known.sort() == Sort.PERSON
                && (match.is(Sort.GIVEN) || match.is(Sort.NISBA) || !clues.isNameLike(at, match.cut()));
        return otherPerson
                || known.form() == Known.Form.BARE
                || match.is(Sort.TIME)
                || match.is(Sort.FUNCTION)
                || word.length() < SHORTEST
                || words.contains(word);
    }
}
