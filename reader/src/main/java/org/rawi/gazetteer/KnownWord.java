package org.rawi.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Phrases;

/** What tables and news know of a word wherever it stands, by the ways to cut its particles off. Immutable. */
public final class KnownWord {

    private final List<Stem> stems;
    private final List<Phrases.@Nullable Node<Known>> beginnings;
    private final int[] hashes;
    private final int[] frequencies;
    private final int[] wordClasses;

    KnownWord(String folded, Phrases<Known> phrases, WordClasses classes) {
        stems = Stem.of(folded);
        beginnings = new ArrayList<>(stems.size());
        hashes = new int[stems.size()];
        frequencies = new int[stems.size()];
        wordClasses = new int[stems.size()];
        for (int i = 0; i < hashes.length; i++) {
            String stem = stems.get(i).word();
            beginnings.add(phrases.first(stem));
            hashes[i] = WordClasses.hash(stem);
            int place = classes.find(hashes[i]);
            frequencies[i] = place < 0 ? WordClasses.UNKNOWN : classes.frequencyAt(place);
            wordClasses[i] = place < 0 ? 0 : classes.classAt(place);
        }
    }

    /** All ways to cut particles off, the whole word first. */
    public List<Stem> stems() {
        return stems;
    }

    /** The node after a stem, or null where no phrase begins with it. */
    Phrases.@Nullable Node<Known> beginning(int stem) {
        return beginnings.get(stem);
    }

    public int hash(int stem) {
        return hashes[stem];
    }

    /** As {@link WordClasses#frequency} gives it. */
    public int frequency(int stem) {
        return frequencies[stem];
    }

    /** As {@link WordClasses#classOf} gives it. */
    public int wordClass(int stem) {
        return wordClasses[stem];
    }
}
