package org.rawi.archive.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rawi.archive.document.Facts;
import org.rawi.text.Span;

/** Where the words of a query stand in one report, and which part of it to show. */
final class Highlights {

    /** Words of a snippet. */
    private static final int SNIPPET = 30;

    /** Words shown before the first find. */
    private static final int BEFORE = 4;

    private final List<Span> words;
    private final Facts facts;
    private final BitSet marked = new BitSet();

    /** @param words where the words of the text stand */
    Highlights(List<Span> words, Facts facts) {
        this.words = words;
        this.facts = facts;
    }

    /**
     * @param starts places where something was found
     * @param length of each find in words
     */
    void mark(BitSet starts, int length) {
        starts.stream().forEach(start -> marked.set(start, Math.min(start + length, words.size())));
    }

    /** Words that stand side by side are marked as one. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int start = marked.nextSetBit(0); start >= 0; ) {
            int end = marked.nextClearBit(start);
            spans.add(Span.covering(words.get(start), words.get(end - 1)));
            start = marked.nextSetBit(end);
        }
        return spans;
    }

    /** The first of those stretches of the body in which most is marked; its beginning where nothing is. */
    Span snippet() {
        int first = Math.min(facts.titleWords(), words.size());
        int best = first;
        int most = 0;
        for (int place = marked.nextSetBit(first); place >= 0; place = marked.nextSetBit(place + 1)) {
            int start = Math.max(first, place - BEFORE);
            int count = marked.get(start, start + SNIPPET).cardinality();
            if (count > most) {
                best = start;
                most = count;
            }
        }
        return stretch(best);
    }

    private Span stretch(int start) {
        if (words.isEmpty()) {
            return Span.of(0, 0);
        }
        int first = Math.min(start, words.size() - 1);
        return Span.covering(words.get(first), words.get(Math.min(first + SNIPPET, words.size()) - 1));
    }
}
