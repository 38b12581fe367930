package org.rawi.archive.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rawi.archive.document.Facts;
import org.rawi.archive.plan.ChunkPostings;
import org.rawi.archive.plan.Plan;

/** Who fulfils a plan, and what ranking must know of all documents, gathered chunk by chunk. */
final class Census {

    /** A word of the title counts as often as this. */
    private static final int TITLE_WEIGHT = 3;

    private final Plan plan;
    private final List<Candidate> candidates = new ArrayList<>();
    private final long[] having;
    private long documents;
    private long words;

    Census(Plan plan) {
        this.plan = plan;
        this.having = new long[plan.wanted().size()];
    }

    void add(ChunkPostings chunk) {
        documents += chunk.facts().size();
        chunk.facts().values().forEach(facts -> words += facts.words());
        for (int i = 0; i < having.length; i++) {
            having[i] += chunk.find(plan.wanted().get(i)).size();
        }
        plan.condition().documents(chunk).stream().forEach(document -> candidates.add(candidate(chunk, document)));
    }

    private Candidate candidate(ChunkPostings chunk, int document) {
        Facts facts = chunk.facts().getOrDefault(document, Facts.NONE);
        int[] frequencies = new int[having.length];
        for (int i = 0; i < frequencies.length; i++) {
            BitSet places = chunk.find(plan.wanted().get(i)).get(document);
            frequencies[i] = places == null ? 0 : frequency(places, facts);
        }
        return new Candidate(chunk.version(document), facts, frequencies);
    }

    private static int frequency(BitSet places, Facts facts) {
        int inTitle = places.get(0, facts.titleWords()).cardinality();
        return Math.max(1, places.cardinality() + inTitle * (TITLE_WEIGHT - 1));
    }

    /** All who fulfil the plan, with their scores, in no order. */
    List<Ranked> ranked() {
        Bm25 bm25 = new Bm25(documents, words);
        return candidates.stream()
                .map(candidate -> candidate.rank(bm25, having))
                .toList();
    }
}
