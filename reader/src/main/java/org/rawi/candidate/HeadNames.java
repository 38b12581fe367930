package org.rawi.candidate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.gazetteer.WordOrder;
import org.rawi.token.Quotation;
import org.rawi.token.Token.Kind;

/**
 * Names told by their first word: «وزارة الخارجية الأميركية», «الجيش السوري», «قوات سوريا الديمقراطية». A definite head takes definite
 * adjectives; an indefinite one takes nouns up to the first definite or known one, then adjectives.
 */
final class HeadNames {

    private static final int MAX_NOUNS = 3;

    private final Clues clues;
    private final NameWords words;

    HeadNames(Clues clues, NameWords words) {
        this.clues = clues;
        this.words = words;
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < clues.size(); i++) {
            Match match = clues.longest(i, Sort.HEAD);
            if (match != null && WordOrder.next(clues.tokens(), match.end() - 1) >= 0) {
                Candidate candidate = afterHead(match);
                if (candidate != null) {
                    found.add(candidate);
                }
            }
            Candidate quoted = match == null ? null : quoted(match);
            if (quoted != null) {
                found.add(quoted);
            }
        }
        return found;
    }

    private @Nullable Candidate afterHead(Match head) {
        boolean definite = isDefinite(head);
        if (definite && !words.isInside(head)) {
            return null;
        }
        int nounsEnd = definite ? head.end() : nouns(head.end());
        if (nounsEnd < 0) {
            return null;
        }
        Adjectives adjectives = Adjectives.from(clues, words, nounsEnd);
        boolean proper = !definite && endsProper(head.end(), nounsEnd);
        boolean national = adjectives.national() || proper;
        if (definite && adjectives.end() == nounsEnd) {
            return null;
        }
        if (!words.isInside(head) && (proper || !national)) {
            return null;
        }
        boolean sure = national || (!definite && !words.isGeneric(head));
        return candidate(head, adjectives.end(), sure);
    }

    private Candidate candidate(Match head, int end, boolean sure) {
        Known known = words.head(head);
        Sort type = Announced.type(known.entry());
        return new Candidate(
                head.first(), end, head.cut(), type, sure, null, known.entry().where() + " with its name");
    }

    private boolean isDefinite(Match head) {
        String word = clues.word(head.first());
        return Stem.isDefinite(word.substring(head.cut())) || word.startsWith("لل", head.cut() - 2);
    }

    /** Index after the nouns of the idafa, or -1 where it does not end in a definite or known noun. */
    private int nouns(int from) {
        int at = from;
        for (int i = 0; i < MAX_NOUNS; i++) {
            if (at >= clues.size() || !clues.tokens().get(at).isWord() || words.isStop(at)) {
                return -1;
            }
            Match name = words.longestName(at);
            if (name != null && name.cut() == 0) {
                return name.end();
            }
            if (Stem.isDefinite(clues.word(at))) {
                return at + 1;
            }
            at = WordOrder.next(clues.tokens(), at);
            if (at < 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean endsProper(int from, int end) {
        for (int i = from; i < end; i++) {
            Match name = words.longestName(i);
            if (name != null && name.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** A class word and a name between quotation marks: «صحيفة "…"». */
    private @Nullable Candidate quoted(Match head) {
        int mark = head.end();
        if (mark + 1 >= clues.size() || !clues.tokens().get(mark).is(Kind.OPEN_QUOTE)) {
            return null;
        }
        Quotation quotation = clues.tokens().quotationOf(mark + 1);
        boolean name = quotation != null
                && quotation.closed()
                && quotation.first() == mark + 1
                && quotation.size() <= NameWords.LONGEST_QUOTED;
        if (!name || quotation == null) {
            return null;
        }
        Known known = words.head(head);
        String why = known.entry().where() + " before quotation marks";
        return new Candidate(mark + 1, quotation.end(), 0, Announced.type(known.entry()), true, null, why);
    }
}
