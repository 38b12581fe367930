package org.rawi.token;

import java.util.function.Function;

/**
 * Remembers what a pure function gave for a word: the same few thousand words make up most of all news.
 *
 * @param <V> an immutable value
 */
public final class WordMemo<V> {

    /** Longer words are hardly words, and are not kept. */
    private static final int LONGEST = 24;

    private final Function<String, V> function;
    private final Memo<String, V> known;

    /**
     * @param places how many words are kept, a power of two
     * @param function must give equal values for equal words
     */
    public WordMemo(int places, Function<String, V> function) {
        this.function = function;
        this.known = new Memo<>(places, function);
    }

    /** What the function gives for a word. */
    public V get(String word) {
        return word.length() <= LONGEST ? known.get(word) : function.apply(word);
    }
}
