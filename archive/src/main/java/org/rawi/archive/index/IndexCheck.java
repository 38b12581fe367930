package org.rawi.archive.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.document.Document;
import org.rawi.archive.store.Derived;
import org.rawi.archive.store.Fault;
import org.rawi.archive.version.Version;
import org.rawi.archive.version.Versions;

/** Compares what the index keeps with what was derived just now. */
final class IndexCheck {

    private final String part;
    private final Handle handle;
    private final List<Fault> faults = new ArrayList<>();

    IndexCheck(String part, Handle handle) {
        this.part = part;
        this.handle = handle;
    }

    List<Fault> faults() {
        return faults;
    }

    /** @param documents all of one chunk */
    void chunk(long chunk, List<Derived<Document>> documents) {
        Map<Integer, Map<String, byte[]>> kept = byDocument(PostingTable.readAll(handle, chunk));
        for (Derived<Document> document : documents) {
            compare(document, kept.getOrDefault(Postings.document(document.version()), Map.of()));
        }
    }

    private static Map<Integer, Map<String, byte[]>> byDocument(Map<String, Postings> postings) {
        Map<Integer, Map<String, byte[]>> documents = new TreeMap<>();
        postings.forEach((term, posting) -> posting.forEach((document, places) ->
                documents.computeIfAbsent(document, d -> new HashMap<>()).put(term, places.rest())));
        return documents;
    }

    private void compare(Derived<Document> document, Map<String, byte[]> kept) {
        Map<String, byte[]> expected = document.content().terms();
        if (!expected.keySet().equals(kept.keySet())) {
            fault(document.version(), expected.size() + " terms", kept.size() + ", or others");
            return;
        }
        expected.forEach((term, places) -> {
            if (!Arrays.equals(places, kept.get(term))) {
                fault(document.version(), "other places of «" + term + "»", "those of another text");
            }
        });
    }

    void spans(List<Derived<Document>> batch) {
        Map<Long, byte[]> kept =
                SpanTable.read(handle, batch.stream().map(Derived::version).toList());
        for (Derived<Document> document : batch) {
            if (!Arrays.equals(document.content().words().packed(), kept.get(document.version()))) {
                fault(document.version(), "the spans of its words", "none, or others");
            }
        }
    }

    void names(SortedSet<String> names) {
        for (String name : NameTable.missing(handle, names)) {
            faults.add(new Fault(part, "name_word", "expected the name «" + name + "», found no row"));
        }
    }

    /** Documents of versions that should not be there, or that have terms and are not counted. */
    void strays() {
        for (String report : SpanTable.strays(handle)) {
            faults.add(new Fault(part, report, "expected its current version and no other to be indexed"));
        }
        for (long chunk : PostingTable.chunks(handle)) {
            Map<Integer, Map<String, byte[]>> documents = byDocument(PostingTable.readAll(handle, chunk));
            SortedSet<Long> versions = new TreeSet<>();
            documents.keySet().forEach(document -> versions.add(Postings.version(chunk, document)));
            versions.removeAll(SpanTable.read(handle, List.copyOf(versions)).keySet());
            versions.forEach(version -> fault(version, "no terms of a version that is not filed", "some"));
        }
    }

    private void fault(long version, String expected, String found) {
        String report = Versions.numbered(handle, List.of(version)).stream()
                .map(Version::id)
                .findFirst()
                .orElse("version " + version);
        faults.add(new Fault(part, report, "expected " + expected + ", found " + found));
    }
}
