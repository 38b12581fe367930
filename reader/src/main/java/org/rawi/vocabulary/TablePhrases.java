package org.rawi.vocabulary;

import static org.rawi.script.Letters.ALEF;
import static org.rawi.script.Letters.BEH;
import static org.rawi.script.Letters.FEH;
import static org.rawi.script.Letters.KAF;
import static org.rawi.script.Letters.LAM;
import static org.rawi.script.Letters.WAW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Phrases;
import org.rawi.script.Folding;
import org.rawi.token.Tokens;
import org.rawi.token.WordFilter;

/**
 * Uninflected words and phrases of a table, met in a text whose first word may carry a conjunction, a preposition and
 * the article; later words may carry the article. Built once, then only read.
 *
 * @param <V> what a phrase stands for
 */
public final class TablePhrases<V> {

    /** What may be written together with the first word, for which لل stands where ل meets the article. */
    private static final List<String> PARTICLES =
            List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك");

    private final Phrases<V> phrases = new Phrases<>();
    private final Map<String, List<Start<V>>> starts = new HashMap<>();
    private final WordFilter filter = new WordFilter();

    /**
     * A phrase of the text.
     *
     * @param end index after its last token
     * @param conjunction whether و or ف is attached to its first word
     * @param preposition whether ب, ل or ك is attached to its first word
     * @param definite whether an article was cut off its first word
     */
    public record Found<V>(V value, int end, boolean conjunction, boolean preposition, boolean definite) {}

    /** A way to cut a word at which phrases begin. */
    private record Start<V>(Phrases.Node<V> node, boolean conjunction, boolean preposition, boolean definite) {}

    /** Adds a phrase as written in a table, with its article where it has one there. */
    public void add(String phrase, V value) {
        phrases.add(phrase, value);
        String first = Folding.key(phrase).strip().split("\\s+", 2)[0];
        String bare = first.startsWith("ال") ? first.substring(2) : first;
        for (String particles : PARTICLES) {
            learn(particles + first);
            learn(particles + "ال" + first);
            if (particles.endsWith("ل")) {
                learn(particles + "ل" + first);
                learn(particles + "ل" + bare);
            }
        }
    }

    private void learn(String word) {
        List<Start<V>> found = starts(word);
        if (!found.isEmpty()) {
            starts.put(word, found);
            filter.add(word);
        }
    }

    /** The longest phrase that begins with token {@code at}, cutting off as little as possible, or null. */
    public @Nullable Found<V> longest(Tokens tokens, int at) {
        String word = tokens.get(at).folded();
        if (!filter.mayHold(word)) {
            return null;
        }
        Found<V> best = null;
        for (Start<V> start : starts.getOrDefault(word, List.of())) {
            best = longer(best, walk(tokens, at, start));
        }
        return best;
    }

    /** Where phrases begin with a word, those first that cut off least. */
    private List<Start<V>> starts(String word) {
        List<Start<V>> found = new ArrayList<>(2);
        withArticle(word, word, false, false, found);
        if (word.length() >= 3 && isParticle(word.charAt(0))) {
            boolean conjunction = word.charAt(0) == WAW || word.charAt(0) == FEH;
            withArticle(word, word.substring(1), conjunction, !conjunction, found);
            if (conjunction && word.length() > 3 && isPreposition(word.charAt(1))) {
                withArticle(word, word.substring(2), true, true, found);
            }
        }
        return found;
    }

    private void withArticle(String word, String core, boolean conjunction, boolean preposition, List<Start<V>> found) {
        add(core, conjunction, preposition, false, found);
        if (core.charAt(0) == ALEF && core.length() > 3 && core.charAt(1) == LAM) {
            add(core.substring(2), conjunction, preposition, true, found);
        } else if (preposition && core.charAt(0) == LAM && core.length() > 2 && isMerged(word, core)) {
            add("ال" + core.substring(1), conjunction, true, false, found);
            add(core.substring(1), conjunction, true, true, found);
        }
    }

    /** Of «لل» only the first ل was cut off. */
    private static boolean isMerged(String word, String core) {
        return word.charAt(word.length() - core.length() - 1) == LAM;
    }

    private void add(String core, boolean conjunction, boolean preposition, boolean definite, List<Start<V>> found) {
        Phrases.Node<V> node = phrases.first(core);
        if (node != null) {
            found.add(new Start<>(node, conjunction, preposition, definite));
        }
    }

    private static <V> @Nullable Found<V> walk(Tokens tokens, int at, Start<V> start) {
        Phrases.Node<V> node = start.node;
        Found<V> found = null;
        for (int end = at + 1; node != null; end++) {
            if (!node.values().isEmpty()) {
                found = new Found<>(node.values().get(0), end, start.conjunction, start.preposition, start.definite);
            }
            node = end < tokens.size() ? next(node, tokens.get(end).folded()) : null;
        }
        return found;
    }

    private static <V> Phrases.@Nullable Node<V> next(Phrases.Node<V> node, String word) {
        Phrases.Node<V> next = node.next(word);
        return next == null && word.startsWith("ال") ? node.next(word.substring(2)) : next;
    }

    private static <V> @Nullable Found<V> longer(@Nullable Found<V> first, @Nullable Found<V> second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return second.end() > first.end() ? second : first;
    }

    private static boolean isParticle(char c) {
        return c == WAW || c == FEH || isPreposition(c);
    }

    private static boolean isPreposition(char c) {
        return c == BEH || c == LAM || c == KAF;
    }
}
