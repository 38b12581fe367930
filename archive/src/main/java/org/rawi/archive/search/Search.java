package org.rawi.archive.search;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rawi.analysis.Analyzer;
import org.rawi.archive.document.Lemmas;
import org.rawi.archive.index.IndexReader;
import org.rawi.archive.plan.ChunkPostings;
import org.rawi.archive.plan.IncidentReports;
import org.rawi.archive.plan.Plan;
import org.rawi.archive.plan.Planner;
import org.rawi.archive.plan.QueryWords;
import org.rawi.archive.query.Query;
import org.rawi.archive.store.Database;

/**
 * Answers queries. The same archive gives the same answer on every database: reports that fulfil the query, ranked by
 * {@link Bm25}. Immutable, for all threads.
 */
public final class Search {

    private final Database database;
    private final QueryWords words;
    private final IncidentReports incidents;

    /** @param analyzer of the reader that the archive's readings are of */
    public Search(Database database, Analyzer analyzer, Lemmas lemmas, IncidentReports incidents) {
        this.database = database;
        this.words = new QueryWords(analyzer, lemmas);
        this.incidents = incidents;
    }

    /**
     * One page.
     *
     * @param after the {@link Page#next} of the page before; none for the first page
     * @param limit how many reports at most, 1 or more
     * @throws org.rawi.archive.store.ArchiveException where {@code after} is no key of a page
     */
    public Page find(Query query, Optional<String> after, int limit) {
        Optional<PageKey> key = after.map(PageKey::parse);
        return database.read(handle -> find(handle, query, key, limit));
    }

    private Page find(Handle handle, Query query, Optional<PageKey> key, int limit) {
        Plan plan = Planner.plan(query, handle, words, incidents);
        IndexReader index = new IndexReader(handle, plan.terms());
        Census census = new Census(plan);
        index.chunks().forEach(chunk -> census.add(new ChunkPostings(chunk, index.read(chunk))));
        List<Ranked> found = census.ranked();
        List<Pager.Placed> placed = new Pager(handle, key, limit).page(found);
        List<Pager.Placed> shown = placed.subList(0, Math.min(limit, placed.size()));
        HitReader reader = new HitReader(
                handle, plan, index, shown.stream().map(Pager.Placed::ranked).toList());
        List<Hit> hits =
                shown.stream().map(place -> reader.read(place.ranked())).toList();
        return new Page(hits, found.size(), placed.size() > limit ? Optional.of(key(shown)) : Optional.empty());
    }

    private static String key(List<Pager.Placed> shown) {
        return shown.get(shown.size() - 1).key().toString();
    }
}
