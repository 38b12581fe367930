package org.rawi.candidate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;

/** Small questions about the words of names, answered from the tables. */
public final class NameWords {

    /** Bodies whose country is said of them, not in their name: حزب الله اللبناني. */
    private static final Set<String> WITHOUT_COUNTRY = Set.of(
            "armed-group", "movement", "party", "newspaper", "broadcaster", "agency", "website", "company", "club");

    /** How many words a name between quotation marks has at most. */
    public static final int LONGEST_QUOTED = 4;

    private static final int LONGEST_OFFICE = 3;

    private final Clues clues;
    private final Map<String, String> particles;

    public NameWords(Clues clues, Map<String, String> particles) {
        this.clues = clues;
        this.particles = particles;
    }

    /** The rows of {@code name-stops}: words that no name goes on with, and adjectives that one may. */
    public static Map<String, String> particles(Lexicon lexicon) {
        Map<String, String> kinds = new HashMap<>();
        for (Entry entry : lexicon.table("name-stops")) {
            kinds.put(entry.key(), entry.kind());
        }
        return kinds;
    }

    public boolean isStop(int token) {
        return clues.is(token, Sort.TIME)
                || clues.word(token, Sort.FUNCTION, true) != null && !clues.is(token, Sort.GIVEN)
                || "stop".equals(particles.get(clues.word(token)));
    }

    /** Whether a token stands inside an office: the ministry of «وزير الخارجية». */
    public boolean isInOffice(int token) {
        for (int i = Math.max(0, token - LONGEST_OFFICE); i < token; i++) {
            Match office = clues.longest(i, Sort.OFFICE);
            if (office != null && office.end() > token) {
                return true;
            }
        }
        return false;
    }

    public int count(int first, int end) {
        int count = 0;
        for (int i = first; i < end; i++) {
            count += clues.tokens().get(i).isWord() ? 1 : 0;
        }
        return count;
    }

    /** Whether a body's country is said of it and no part of its name. */
    public static boolean isWithoutCountry(Entry body) {
        return WITHOUT_COUNTRY.contains(body.kind());
    }

    public boolean isNameAdjective(String folded) {
        return "adjective".equals(particles.get(folded));
    }

    public Known head(Match head) {
        Known known = head.as(Sort.HEAD);
        if (known == null) {
            throw new IllegalArgumentException("match at token " + head.first() + ": expected a head");
        }
        return known;
    }

    public boolean isInside(Match head) {
        return head(head).entry().get("inside").equals("yes");
    }

    /** The longest name of the tables that begins at a token, or null. */
    public @Nullable Match longestName(int token) {
        Match best = null;
        for (Match match : clues.at(token)) {
            boolean name = match.is(Sort.PLACE) || match.is(Sort.PERSON) || match.is(Sort.ORGANIZATION);
            if (name && (best == null || match.size() > best.size())) {
                best = match;
            }
        }
        return best;
    }
}
