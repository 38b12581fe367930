package org.rawi.archive.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.document.Document;
import org.rawi.archive.document.DocumentReader;
import org.rawi.archive.document.Lemmas;
import org.rawi.archive.document.Terms;
import org.rawi.archive.store.Derived;
import org.rawi.archive.store.Fault;
import org.rawi.archive.store.Part;
import org.rawi.reading.Reading;

/** Keeps what can be looked for of the current version of each report. */
public final class Index implements Part<Document> {

    private final DocumentReader reader;

    public Index(Lemmas lemmas) {
        this.reader = new DocumentReader(lemmas);
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public Document derive(Reading reading) {
        return reader.read(reading);
    }

    @Override
    public void file(Handle handle, List<Derived<Document>> batch) {
        byChunk(batch).forEach((chunk, documents) -> PostingTable.add(handle, chunk, postings(documents)));
        SpanTable.add(handle, batch);
        NameTable.add(handle, names(batch));
    }

    @Override
    public void forget(Handle handle, List<Long> versions) {
        Map<Long, Set<Integer>> documents = versions.stream()
                .collect(Collectors.groupingBy(
                        Postings::chunk, TreeMap::new, Collectors.mapping(Postings::document, Collectors.toSet())));
        documents.forEach((chunk, gone) -> PostingTable.remove(handle, chunk, gone::contains));
        SpanTable.remove(handle, versions);
    }

    @Override
    public void clear(Handle handle) {
        PostingTable.clear(handle);
        SpanTable.clear(handle);
        NameTable.clear(handle);
    }

    @Override
    public List<Fault> check(Handle handle, List<Derived<Document>> batch) {
        IndexCheck check = new IndexCheck(name(), handle);
        byChunk(batch).forEach(check::chunk);
        check.spans(batch);
        check.names(names(batch));
        return check.faults();
    }

    @Override
    public List<Fault> check(Handle handle) {
        IndexCheck check = new IndexCheck(name(), handle);
        check.strays();
        return check.faults();
    }

    private static SortedMap<Long, List<Derived<Document>>> byChunk(List<Derived<Document>> batch) {
        return batch.stream()
                .collect(Collectors.groupingBy(
                        document -> Postings.chunk(document.version()), TreeMap::new, Collectors.toList()));
    }

    private static SortedMap<String, Postings> postings(List<Derived<Document>> documents) {
        Map<String, Postings.Builder> builders = new HashMap<>();
        for (Derived<Document> document : documents) {
            int number = Postings.document(document.version());
            document.content()
                    .terms()
                    .forEach((term, places) -> builders.computeIfAbsent(term, t -> new Postings.Builder())
                            .put(number, places));
        }
        SortedMap<String, Postings> postings = new TreeMap<>();
        builders.forEach((term, builder) -> postings.put(term, builder.build()));
        return postings;
    }

    private static SortedSet<String> names(List<Derived<Document>> batch) {
        Set<String> names = new HashSet<>();
        batch.forEach(document -> document.content()
                .terms()
                .keySet()
                .forEach(term -> Terms.name(term).ifPresent(names::add)));
        return new TreeSet<>(names);
    }
}
