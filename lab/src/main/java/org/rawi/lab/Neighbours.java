package org.rawi.lab;

import java.util.Arrays;

/** Which words stand beside each word, and how often. Rows of one array, one row a word. */
final class Neighbours {

    private final int[] starts;
    private final int[] words;

    private Neighbours(int[] starts, int[] words) {
        this.starts = starts;
        this.words = words;
    }

    /**
     * @param by 1 for the words after, -1 for those before
     */
    static Neighbours following(int[] text, int vocabulary, int by) {
        int[] starts = new int[vocabulary + 1];
        for (int word : text) {
            starts[word + 1]++;
        }
        for (int i = 0; i < vocabulary; i++) {
            starts[i + 1] += starts[i];
        }
        int[] fill = Arrays.copyOf(starts, vocabulary);
        int[] words = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            int at = i + by;
            words[fill[text[i]]++] = at < 0 || at >= text.length ? 0 : text[at];
        }
        return new Neighbours(starts, words);
    }

    /** How often each class stands beside a word. */
    int[] byClass(int word, int[] classOf, int classes) {
        int[] counts = new int[classes];
        for (int i = starts[word]; i < starts[word + 1]; i++) {
            counts[classOf[words[i]]]++;
        }
        return counts;
    }
}
