package org.rawi.candidate;

import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.lexicon.Entry;
import org.rawi.script.Letters;

/** Words that are written like a place and are none. */
final class Lookalikes {

    private final Clues clues;
    private final PlaceContext context;

    Lookalikes(Clues clues, PlaceContext context) {
        this.clues = clues;
        this.context = context;
    }

    /** Adverbs in -an («بريطانياً»), the adjective سورية of a report that writes سوريا, two places joined by و. */
    boolean holds(Match match, Known known) {
        if (known.sort() != Sort.PLACE) {
            return false;
        }
        String text =
                clues.tokens().get(match.end() - 1).span().in(clues.tokens().text());
        if (match.size() == 1 && Hamzas.differ(text.substring(Math.min(match.cut(), text.length())), known.entry())) {
            return true;
        }
        boolean adverb = text.indexOf(Letters.FATHATAN) >= 0;
        boolean adjective =
                match.is(Sort.NISBA) && match.size() == 1 && context.names(known.entry(), clues.word(match.first()));
        return adverb || adjective || match.size() > 1 && isPair(match, known.entry());
    }

    private boolean isPair(Match match, Entry entry) {
        for (int i = match.first() + 1; i < match.end(); i++) {
            Match second = clues.longest(i, Sort.PLACE);
            boolean joined = second != null && second.cut() == 1 && second.end() == match.end();
            if (joined && isOtherPlace(match.first(), i, entry)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherPlace(int first, int end, Entry entry) {
        for (Match match : clues.at(first)) {
            Known place = match.end() == end ? match.as(Sort.PLACE) : null;
            if (place != null && !place.entry().equals(entry)) {
                return true;
            }
        }
        return false;
    }
}
