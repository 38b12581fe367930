package org.rawi.candidate;

import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.lexicon.Entry;
import org.rawi.script.Letters;

/** Words that are written like a place and are none. */
final class Lookalikes {

    /** How many words of a name may stand before its last. */
    private static final int LONGEST_NAME = 3;

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
        boolean adjective = match.is(Sort.NISBA)
                && match.size() == 1
                && (context.names(known.entry(), word(match)) || isAfterItsNoun(match));
        return adverb || adjective || match.size() > 1 && isPair(match, known.entry());
    }

    /** The first word without its particles. */
    private String word(Match match) {
        for (Stem stem : clues.stems(match.first())) {
            if (stem.cut() == match.cut()) {
                return stem.word();
            }
        }
        return clues.word(match.first());
    }

    /** «الأندية السعودية»: an adjective agrees with the noun before it; «زار الوزير السعودية» does not. */
    private boolean isAfterItsNoun(Match match) {
        int before = match.first() - 1;
        if (match.cut() > 0
                || before < 0
                || !clues.tokens().sentenceOf(match.first()).holds(before)) {
            return false;
        }
        String noun = clues.word(before);
        boolean agrees = Stem.isDefinite(clues.word(match.first())) && (noun.endsWith("ه") || noun.endsWith("ات"));
        return agrees && isDefinite(before) && !isName(before) && !clues.is(before, Sort.TIME);
    }

    /** Whether the word carries the article, after particles or not. */
    private boolean isDefinite(int token) {
        for (Stem stem : clues.stems(token)) {
            if (stem.isDefinite()) {
                return clues.tokens().get(token).isWord();
            }
        }
        return false;
    }

    /** Whether a name of the tables ends with a token: «اتهمت الأمم المتحدة السعودية». */
    private boolean isName(int last) {
        for (int i = Math.max(0, last - LONGEST_NAME); i <= last; i++) {
            for (Match match : clues.at(i)) {
                boolean name = match.is(Sort.PLACE) || match.is(Sort.ORGANIZATION) || match.is(Sort.PERSON);
                if (name && match.end() == last + 1) {
                    return true;
                }
            }
        }
        return false;
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
