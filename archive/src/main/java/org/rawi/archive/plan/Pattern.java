package org.rawi.archive.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something that stands in a text, and where it stands there. */
public sealed interface Pattern {

    /** All terms that tell. */
    List<String> terms();

    /** How many words one find covers. */
    int length();

    /** The documents of a chunk that have it, with the places where it begins; none, where it is said of the whole. */
    Map<Integer, BitSet> find(ChunkPostings chunk);

    /** One word, or one word of a name, under any of these terms. */
    record AnyOf(Set<String> alternatives) implements Pattern {

        @Override
        public List<String> terms() {
            return List.copyOf(alternatives);
        }

        @Override
        public int length() {
            return 1;
        }

        @Override
        public Map<Integer, BitSet> find(ChunkPostings chunk) {
            Map<Integer, BitSet> found = new HashMap<>();
            for (String term : alternatives) {
                chunk.postings(term)
                        .forEach((document, places) -> found.merge(document, places.nextAscending(), Pattern::both));
            }
            return found;
        }
    }

    /** Words one after another. */
    record InOrder(List<AnyOf> words) implements Pattern {

        @Override
        public List<String> terms() {
            return words.stream().flatMap(word -> word.terms().stream()).toList();
        }

        @Override
        public int length() {
            return words.size();
        }

        @Override
        public Map<Integer, BitSet> find(ChunkPostings chunk) {
            return common(words, chunk, places -> {
                BitSet starts = new BitSet();
                places.get(0).stream().filter(start -> follow(start, places)).forEach(starts::set);
                return starts;
            });
        }

        private static boolean follow(int start, List<BitSet> places) {
            for (int i = 1; i < places.size(); i++) {
                if (!places.get(i).get(start + i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Words that name one thing: each at the same places, which are those of the thing. */
    record Together(List<AnyOf> words) implements Pattern {

        @Override
        public List<String> terms() {
            return words.stream().flatMap(word -> word.terms().stream()).toList();
        }

        @Override
        public int length() {
            return 1;
        }

        @Override
        public Map<Integer, BitSet> find(ChunkPostings chunk) {
            return common(words, chunk, places -> {
                BitSet shared = (BitSet) places.get(0).clone();
                places.forEach(shared::and);
                return shared;
            });
        }
    }

    /** What the words have in common in the documents that have all of them; a document of no places stays. */
    private static Map<Integer, BitSet> common(List<AnyOf> words, ChunkPostings chunk, Combination combination) {
        List<Map<Integer, BitSet>> found =
                words.stream().map(word -> word.find(chunk)).toList();
        Map<Integer, BitSet> common = new HashMap<>();
        for (int document : found.get(0).keySet()) {
            List<BitSet> places = new ArrayList<>(found.size());
            for (Map<Integer, BitSet> one : found) {
                if (one.containsKey(document)) {
                    places.add(one.get(document));
                }
            }
            if (places.size() == found.size()) {
                BitSet together = combination.of(places);
                if (!together.isEmpty() || places.stream().allMatch(BitSet::isEmpty)) {
                    common.put(document, together);
                }
            }
        }
        return common;
    }

    /** How the places of several words become those of one pattern. */
    @FunctionalInterface
    interface Combination {
        BitSet of(List<BitSet> places);
    }

    private static BitSet both(BitSet some, BitSet others) {
        some.or(others);
        return some;
    }
}
