package org.rawi.archive.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.document.WordSpans;
import org.rawi.text.Span;

/** The index as one question sees it. */
public final class IndexReader {

    private final Handle handle;
    private final List<String> terms;

    /**
     * @param handle in a transaction
     * @param terms that the question asks for
     */
    public IndexReader(Handle handle, List<String> terms) {
        this.handle = handle;
        this.terms = terms;
    }

    /** All chunks, the newest first. */
    public List<Long> chunks() {
        return PostingTable.chunks(handle);
    }

    /** The postings of the terms in a chunk; terms that it doesn't have are left out. */
    public Map<String, Postings> read(long chunk) {
        return PostingTable.read(handle, chunk, terms);
    }

    /** Where the words of these versions stand. */
    public Map<Long, List<Span>> spans(List<Long> versions) {
        Map<Long, List<Span>> spans = new HashMap<>();
        SpanTable.read(handle, versions)
                .forEach((version, packed) ->
                        spans.put(version, WordSpans.read(packed).spans()));
        return spans;
    }
}
