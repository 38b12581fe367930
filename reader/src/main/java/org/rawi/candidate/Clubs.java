package org.rawi.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Known.Form;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.lexicon.Entry;
import org.rawi.script.Letters;

/** Clubs that go by the name of their town or by a common word, in a report that names other clubs in full: «فاز على ليفربول». */
final class Clubs {

    private static final String IN = "في";

    private final Clues clues;
    private final boolean named;

    Clubs(Clues clues) {
        this.clues = clues;
        this.named = isOfClubs(clues);
    }

    /** Whether two clubs at least are named so that nothing else can be meant. */
    private static boolean isOfClubs(Clues clues) {
        Entry first = null;
        for (int i = 0; i < clues.size(); i++) {
            List<Match> matches = clues.at(i);
            for (int m = 0; m < matches.size(); m++) {
                Known club = club(matches.get(m));
                if (club != null && isUnmistakable(matches.get(m), club)) {
                    if (first != null && !first.equals(club.entry())) {
                        return true;
                    }
                    first = club.entry();
                }
            }
        }
        return false;
    }

    private static boolean isUnmistakable(Match match, Known club) {
        return club.form() != Form.BARE && !match.is(Sort.PLACE) && !match.is(Sort.PERSON) && !match.is(Sort.GIVEN);
    }

    private static @Nullable Known club(Match match) {
        Known body = match.as(Sort.ORGANIZATION);
        return body != null && body.entry().kind().equals("club") ? body : null;
    }

    /** The club that a town's name stands for here, or null. */
    @Nullable
    Known named(Match match) {
        Known club = named ? club(match) : null;
        return club != null && match.is(Sort.PLACE) && !isWhere(match) ? club : null;
    }

    /** Whether a name is that of a club without its class word, in a report that is not of clubs. */
    boolean isBare(Known known) {
        return !named && known.form() == Form.BARE && known.entry().kind().equals("club");
    }

    /** «في ليفربول», «بليفربول». */
    private boolean isWhere(Match match) {
        String word = clues.word(match.first());
        return match.cut() > 0
                ? word.charAt(match.cut() - 1) == Letters.BEH
                : match.first() > 0 && clues.word(match.first() - 1).equals(IN);
    }
}
