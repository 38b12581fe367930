package org.rawi.headword;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.candidate.Announced;
import org.rawi.candidate.Candidate;
import org.rawi.candidate.NameWords;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.lexicon.Entry;
import org.rawi.token.Quotation;
import org.rawi.token.Token.Kind;

/**
 * Names told by their first word: «وزارة الخارجية الأميركية», «الجيش السوري», «قوات سوريا الديمقراطية». A definite head takes definite
 * adjectives; an indefinite one takes nouns up to the first definite or known one, then adjectives.
 */
final class HeadNames {

    private final Clues clues;
    private final NameWords words;
    private final HeadKinds kinds = new HeadKinds();

    HeadNames(Clues clues, NameWords words) {
        this.clues = clues;
        this.words = words;
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < clues.size(); i++) {
            Match match = clues.longest(i, Sort.HEAD);
            if (match != null && match.end() < clues.size()) {
                Candidate candidate =
                        clues.tokens().get(match.end()).is(Kind.OPEN_QUOTE) ? quoted(match) : named(match);
                if (candidate != null) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    private @Nullable Candidate named(Match head) {
        String first = clues.word(head.first());
        boolean definite = Stem.isDefinite(first.substring(head.cut()))
                || first.startsWith("لل", head.cut() - 2)
                || Stem.isDefinite(clues.word(head.end() - 1));
        return definite ? definite(head) : construct(head);
    }

    /** «الجيش السوري», «المركز الإعلامي للمقاومة». */
    private @Nullable Candidate definite(Match head) {
        Entry row = words.head(head).entry();
        boolean ministry = kinds.isMinistry(row.kind());
        boolean feminine = ministry || Agreement.isFeminine(clues.word(head.end() - 1));
        Adjectives adjectives = Adjectives.from(clues, words, head.end(), feminine);
        boolean ofMinister = ministry && words.isInOffice(head.first());
        boolean adjective = ministry && head.first() > 0 && Stem.isDefinite(clues.word(head.first() - 1));
        if (!words.isInside(head)
                || adjectives.end() == head.end()
                || ofMinister
                || adjective
                || isKnownWithoutCountry(head)) {
            return null;
        }
        int purpose = purpose(head, row, adjectives.end());
        if (purpose < 0 && kinds.isAnyOfItsCountry(row.kind()) && adjectives.national()) {
            return null;
        }
        return candidate(
                head,
                Math.max(purpose, adjectives.end()),
                adjectives.national() || purpose > 0 || kinds.isSaidByAdjective(row.kind()));
    }

    /** «وزارة الخارجية الأميركية», «حكومة العراق», «وحدات حماية الشعب الكردية». */
    private @Nullable Candidate construct(Match head) {
        Construct nouns = Construct.from(clues, words, head.end());
        if (nouns == null) {
            return null;
        }
        Entry row = words.head(head).entry();
        String kind = row.kind();
        if (nouns.ends() == null && clues.is(nouns.first(), Sort.OFFICE) || isKnownWithoutCountry(head)) {
            return null;
        }
        Adjectives adjectives = Agreement.after(clues, words, head, nouns);
        boolean national = adjectives.national() || nouns.national();
        if (!words.isInside(head)) {
            boolean body = national && nouns.ends() == null && nouns.words() == 0 && kind.equals("agency");
            return body ? candidate(head, adjectives.end(), true) : null;
        }
        if (nouns.ends() != null && !kinds.takes(clues, kind, nouns)) {
            return null;
        }
        if (Agreement.belongsToNoun(clues, head, nouns, adjectives)) {
            return null;
        }
        boolean longer = nouns.words() > 0 || adjectives.end() > nouns.end();
        boolean sure = nouns.ends() != null && kinds.isSureOfPlace(kind)
                || national && !kinds.isPlace(kind)
                || kinds.isSaidByNoun(kind)
                || longer && kinds.isForce(kind);
        return candidate(head, Math.max(purpose(head, row, adjectives.end()), adjectives.end()), sure);
    }

    /** A table that knows the name so far, or as a group whose country is only said of it, knows better than the rule. */
    private boolean isKnownWithoutCountry(Match head) {
        Match known = clues.longest(head.first(), Sort.ORGANIZATION);
        Known row = known == null ? null : known.as(Sort.ORGANIZATION);
        return row != null && row.form() != Known.Form.BARE && NameWords.isWithoutCountry(row.entry());
    }

    private int purpose(Match head, Entry row, int at) {
        Match known = clues.longest(head.first(), Sort.ORGANIZATION);
        boolean closed = known != null && known.end() >= at;
        return closed || !kinds.hasPurpose(row.kind()) ? -1 : Purpose.end(clues, words, at);
    }

    private Candidate candidate(Match head, int end, boolean sure) {
        Entry row = words.head(head).entry();
        return new Candidate(
                head.first(), end, head.cut(), Announced.type(row), sure, null, row.where() + " with its name");
    }

    /** «منطقة "خفض التصعيد"»: common words between quotation marks are a term. */
    private boolean isTerm(int first) {
        return words.longestName(first) == null && clues.isOrdinary(first, 0);
    }

    /** A class word and a name between quotation marks: «صحيفة "…"». A name that goes on after them holds them. */
    private @Nullable Candidate quoted(Match head) {
        int first = head.end() + 1;
        Quotation quotation = first < clues.size() ? clues.tokens().quotationOf(first) : null;
        boolean name = quotation != null
                && quotation.closed()
                && quotation.first() == first
                && words.count(quotation.first(), quotation.end()) <= NameWords.LONGEST_QUOTED
                && clues.tokens().get(first).isWord();
        if (!name || quotation == null) {
            return null;
        }
        Entry row = words.head(head).entry();
        if (kinds.isPlace(row.kind()) && quotation.end() - first > 1 && isTerm(first)) {
            return null;
        }
        int after = quotation.end() + 1;
        Adjectives adjectives =
                after < clues.size() ? Adjectives.from(clues, words, after) : new Adjectives(after, false);
        int purpose = words.isInside(head) ? purpose(head, row, adjectives.end()) : -1;
        if (adjectives.end() > after && purpose > 0) {
            return candidate(head, purpose, true);
        }
        String why = row.where() + " before quotation marks";
        return new Candidate(first, quotation.end(), 0, Announced.type(row), true, null, why);
    }
}
