package org.rawi.token;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a pure function gave for a folded word: the same few thousand words make up most of all news. It never
 * grows: a word that falls on another's place takes it. Threads share it without a lock, for what they may lose is time.
 *
 * @param <V> an immutable value
 */
public final class WordMemo<V> {

    /** Longer words are hardly words, and are not kept. */
    private static final int LONGEST = 24;

    private final Function<String, V> function;
    private final AtomicReferenceArray<@Nullable Known<V>> known;

    private record Known<V>(String word, V value) {}

    /**
     * @param places how many words are kept, a power of two
     * @param function must give equal values for equal words
     */
    public WordMemo(int places, Function<String, V> function) {
        this.function = function;
        this.known = new AtomicReferenceArray<>(places);
    }

    /** What the function gives for a word. */
    public V get(String word) {
        int hash = word.hashCode();
        int place = (hash ^ (hash >>> 15)) & (known.length() - 1);
        Known<V> found = known.get(place);
        if (found != null && found.word.equals(word)) {
            return found.value;
        }
        V value = function.apply(word);
        if (word.length() <= LONGEST) {
            known.set(place, new Known<>(word, value));
        }
        return value;
    }
}
