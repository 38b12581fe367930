package org.rawi.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.Rawi;
import org.rawi.analysis.Analyzer;
import org.rawi.archive.document.Document;
import org.rawi.archive.document.Lemmas;
import org.rawi.archive.index.Index;
import org.rawi.archive.query.QueryParser;
import org.rawi.archive.store.Database;
import org.rawi.archive.store.Derived;
import org.rawi.archive.store.Fault;
import org.rawi.archive.version.Draft;
import org.rawi.archive.version.Fetched;
import org.rawi.archive.version.Kept;
import org.rawi.archive.version.Versions;
import org.rawi.lexicon.Lexicon;
import org.rawi.reading.Reader;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/** An archive of nothing but reports and their index. */
public final class SearchedArchive implements AutoCloseable {

    private static final Reader READER = Rawi.reader();
    private static final Analyzer ANALYZER = new Analyzer(Lexicon.builtIn());
    private static final Lemmas LEMMAS = new Lemmas();
    private static final Fetched FETCHED = new Fetched("test", Instant.EPOCH);

    private final Database database;
    private final Index index = new Index(LEMMAS);
    private final Search search;
    private final List<Derived<Document>> filed = new ArrayList<>();

    public SearchedArchive(String place) {
        database = Database.open(place);
        search = new Search(
                database, ANALYZER, LEMMAS, (handle, incident) -> incident.equals("i1") ? Set.of(1L) : Set.of());
    }

    public Index index() {
        return index;
    }

    public Database database() {
        return database;
    }

    public long add(String id, String text) {
        return add(Report.of(id, text));
    }

    public long add(String id, String day, String outlet, String text) {
        Report report = Report.of(id, text);
        return add(new Report(id, outlet, LocalDate.parse(day), null, report.title(), text));
    }

    /** The number of its version. */
    public long add(Report report) {
        Reading reading = READER.read(report);
        Document document = index.derive(reading);
        return database.write(handle -> {
            Kept kept = Versions.keep(handle, Draft.of(reading, "reader", FETCHED));
            kept.superseded().ifPresent(old -> {
                index.forget(handle, List.of(old));
                filed.removeIf(other -> other.version() == old);
            });
            Derived<Document> derived = new Derived<>(kept.version(), document);
            index.file(handle, List.of(derived));
            filed.add(derived);
            return kept.version();
        });
    }

    /** Ids of all that is found, the best first. */
    public List<String> find(String query) {
        return ids(page(query, Optional.empty(), 100));
    }

    public Page page(String query, Optional<String> after, int limit) {
        return search.find(QueryParser.parse(query), after, limit);
    }

    static List<String> ids(Page page) {
        return page.hits().stream().map(hit -> hit.report().id()).toList();
    }

    /** Checks that the index is what was filed. */
    @Override
    public void close() {
        List<Fault> ofVersions = database.read(handle -> index.check(handle, filed));
        List<Fault> ofTheWhole = database.read(index::check);
        assertThat(ofVersions).isEmpty();
        assertThat(ofTheWhole).isEmpty();
        assertThat(database.check()).isEmpty();
        database.close();
    }
}
