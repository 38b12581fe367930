package org.rawi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.script.Folding;

/**
 * Phrases of one or more words, found by walking word after word from {@link #first}. Words are compared folded; in the
 * tables they are separated by blanks. Built once, then only read.
 *
 * @param <V> what a phrase stands for; one phrase may stand for several things
 */
public final class Phrases<V> {

    private final Map<String, Node<V>> roots = new HashMap<>();

    /** Adds a phrase as written in a table. */
    public void add(String phrase, V value) {
        String[] words = Folding.key(phrase).strip().split("\\s+");
        Node<V> node = roots.computeIfAbsent(words[0], w -> new Node<>());
        for (int i = 1; i < words.length; i++) {
            node = node.child(words[i]);
        }
        node.values.add(value);
    }

    /** The node after a first folded word, or null where no phrase begins so. */
    public @Nullable Node<V> first(String foldedWord) {
        return roots.get(foldedWord);
    }

    /** What single-word phrases of this folded word stand for. */
    public List<V> word(String foldedWord) {
        Node<V> node = roots.get(foldedWord);
        return node == null ? List.of() : node.values();
    }

    /** A phrase, or the beginning of longer ones. */
    public static final class Node<V> {

        private final List<V> values = new ArrayList<>(1);
        private @Nullable Map<String, Node<V>> next;

        private Node<V> child(String word) {
            if (next == null) {
                next = new HashMap<>(4);
            }
            return next.computeIfAbsent(word, w -> new Node<>());
        }

        /** What the phrase that ends here stands for; empty where it is only a beginning. */
        public List<V> values() {
            return values;
        }

        public @Nullable Node<V> next(String foldedWord) {
            return next == null ? null : next.get(foldedWord);
        }
    }
}
