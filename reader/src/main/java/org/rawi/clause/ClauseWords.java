package org.rawi.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.token.Token;

/** Words that stand in a clause beside its phrases: times, and what turns a count. Immutable, shared by all reports. */
public final class ClauseWords {

    private static final String ARTICLE = "ال";

    private final Set<String> times = new HashSet<>();
    private final Set<String> timeAdjectives = new HashSet<>();
    private final Set<String> quantities = new HashSet<>();

    public ClauseWords(Lexicon lexicon) {
        for (String table : List.of("weekdays", "months")) {
            for (Entry entry : lexicon.table(table)) {
                times.add(entry.key());
            }
        }
        for (Entry entry : lexicon.table("time-words")) {
            boolean direction =
                    entry.kind().equals("direction") || entry.get("kind").equals("direction");
            (direction ? timeAdjectives : times).add(entry.key());
        }
        for (Entry entry : lexicon.table("quantifiers")) {
            quantities.add(entry.key().split(" ")[0]);
        }
    }

    public boolean isTime(Token token) {
        return isOf(times, token);
    }

    /** Whether an adjective says which time is meant (الماضي, المقبل). */
    boolean isTimeAdjective(Token token) {
        return isOf(timeAdjectives, token);
    }

    /** Whether a word turns a count (نحو, أكثر, العديد). */
    boolean isQuantity(Token token) {
        return isOf(quantities, token);
    }

    private static boolean isOf(Set<String> words, Token token) {
        String folded = token.folded();
        return words.contains(folded)
                || folded.startsWith(ARTICLE) && folded.length() > 4 && words.contains(folded.substring(2));
    }
}
