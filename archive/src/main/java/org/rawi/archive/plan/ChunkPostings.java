package org.rawi.archive.plan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rawi.archive.document.Facts;
import org.rawi.archive.document.Terms;
import org.rawi.archive.index.Postings;

/** What a chunk holds of the terms of one query. */
public final class ChunkPostings {

    private final long chunk;
    private final Map<String, Postings> postings;
    private final Map<Integer, Facts> facts = new TreeMap<>();
    private final Map<Pattern, Map<Integer, BitSet>> finds = new HashMap<>();

    /** @param postings of all terms asked for, {@link Terms#ALL} among them, that the chunk has */
    public ChunkPostings(long chunk, Map<String, Postings> postings) {
        this.chunk = chunk;
        this.postings = postings;
        postings(Terms.ALL).forEach((document, packed) -> facts.put(document, Facts.read(packed)));
    }

    Postings postings(String term) {
        return postings.getOrDefault(term, Postings.NONE);
    }

    /** Where a pattern is found; looked for once. */
    public Map<Integer, BitSet> find(Pattern pattern) {
        return finds.computeIfAbsent(pattern, p -> p.find(this));
    }

    /** Of all documents, in ascending order. */
    public Map<Integer, Facts> facts() {
        return facts;
    }

    /** All documents, in a set of the caller's own. */
    BitSet documents() {
        BitSet all = new BitSet();
        facts.keySet().forEach(all::set);
        return all;
    }

    public long version(int document) {
        return Postings.version(chunk, document);
    }
}
