package org.rawi.candidate;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Sort;
import org.rawi.lexicon.Entry;

/**
 * A possible name in a report, before it is chosen.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param cut how many folded letters of the first token are attached particles
 * @param type {@link Sort#PERSON}, {@link Sort#PLACE} or {@link Sort#ORGANIZATION}
 * @param sure whether a rule vouches for it; the tagger must agree with the others
 * @param entry the table row that it is known by
 * @param why the rule, row or score that found it
 */
public record Candidate(
        int first,
        int end,
        int cut,
        Sort type,
        boolean sure,
        @Nullable Entry entry,
        String why) {

    /** The sure first, then the longer; of equal ones the one with more of the word. */
    public static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate c) -> !c.sure)
            .thenComparingInt(c -> -c.size())
            .thenComparingInt(c -> c.cut);

    public int size() {
        return end - first;
    }

    /** The same words as a name of another type. */
    public Candidate as(Sort other) {
        return other == type ? this : new Candidate(first, end, cut, other, sure, entry, why);
    }

    public boolean overlaps(Candidate other) {
        return first < other.end && other.first < end;
    }
}
