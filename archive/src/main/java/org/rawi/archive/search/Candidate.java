package org.rawi.archive.search;

import org.rawi.archive.document.Facts;

/** A report that fulfils a query. */
final class Candidate {

    private final long version;
    private final Facts facts;
    private final int[] frequencies;

    /** @param frequencies of the wanted patterns, in the plan's order; 0 where it doesn't have one */
    Candidate(long version, Facts facts, int[] frequencies) {
        this.version = version;
        this.facts = facts;
        this.frequencies = frequencies;
    }

    /** @param having how many documents have each pattern */
    Ranked rank(Bm25 bm25, long[] having) {
        double score = 0;
        for (int i = 0; i < frequencies.length; i++) {
            if (frequencies[i] > 0) {
                score += bm25.score(having[i], frequencies[i], facts.words());
            }
        }
        return new Ranked(version, score, facts.day());
    }
}
