package org.rawi.archive.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.document.Facts;
import org.rawi.archive.index.IndexReader;
import org.rawi.archive.index.Postings;
import org.rawi.archive.plan.ChunkPostings;
import org.rawi.archive.plan.Pattern;
import org.rawi.archive.plan.Plan;
import org.rawi.archive.version.Versions;
import org.rawi.text.Report;
import org.rawi.text.Span;

/** Opens the reports of one page and marks in them what was looked for. */
final class HitReader {

    private final Plan plan;
    private final IndexReader index;
    private final Map<Long, Report> reports = new HashMap<>();
    private final Map<Long, List<Span>> words;
    private final Map<Long, ChunkPostings> chunks = new HashMap<>();

    HitReader(Handle handle, Plan plan, IndexReader index, List<Ranked> page) {
        this.plan = plan;
        this.index = index;
        List<Long> numbers = page.stream().map(Ranked::version).toList();
        Versions.numbered(handle, numbers).forEach(version -> reports.put(version.number(), version.report()));
        this.words = index.spans(numbers);
    }

    /** @param place one of the page */
    Hit read(Ranked place) {
        Highlights highlights = highlights(place.version());
        return new Hit(
                Objects.requireNonNull(reports.get(place.version())),
                place.score(),
                highlights.spans(),
                highlights.snippet());
    }

    private Highlights highlights(long version) {
        ChunkPostings chunk = chunks.computeIfAbsent(
                Postings.chunk(version), number -> new ChunkPostings(number, index.read(number)));
        int document = Postings.document(version);
        Highlights highlights = new Highlights(
                words.getOrDefault(version, List.of()), chunk.facts().getOrDefault(document, Facts.NONE));
        for (Pattern pattern : plan.wanted()) {
            BitSet starts = chunk.find(pattern).get(document);
            if (starts != null) {
                highlights.mark(starts, pattern.length());
            }
        }
        return highlights;
    }
}
