package org.rawi.morph;

import static org.rawi.script.Letters.ALEF;
import static org.rawi.script.Letters.BEH;
import static org.rawi.script.Letters.FEH;
import static org.rawi.script.Letters.KAF;
import static org.rawi.script.Letters.LAM;
import static org.rawi.script.Letters.WAW;

import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Phrases;
import org.rawi.token.Tokens;

/**
 * Uninflected words and phrases of a table, met in a text whose first word may carry a conjunction, a preposition and
 * the article; later words may carry the article. Built once, then only read.
 *
 * @param <V> what a phrase stands for
 */
public final class TablePhrases<V> {

    private final Phrases<V> phrases = new Phrases<>();

    /**
     * A phrase of the text.
     *
     * @param end index after its last token
     * @param conjunction whether و or ف is attached to its first word
     * @param preposition whether ب, ل or ك is attached to its first word
     * @param definite whether an article was cut off its first word
     */
    public record Found<V>(V value, int end, boolean conjunction, boolean preposition, boolean definite) {}

    /** Adds a phrase as written in a table, with its article where it has one there. */
    public void add(String phrase, V value) {
        phrases.add(phrase, value);
    }

    /** The longest phrase that begins with token {@code at}, cutting off as little as possible, or null. */
    public @Nullable Found<V> longest(Tokens tokens, int at) {
        String word = tokens.get(at).folded();
        if (word.isEmpty()) {
            return null;
        }
        Found<V> best = withArticle(tokens, at, word, false, false);
        if (word.length() < 3 || !isParticle(word.charAt(0))) {
            return best;
        }
        boolean conjunction = word.charAt(0) == WAW || word.charAt(0) == FEH;
        best = longer(best, withArticle(tokens, at, word.substring(1), conjunction, !conjunction));
        boolean both = conjunction && word.length() > 3 && isPreposition(word.charAt(1));
        return both ? longer(best, withArticle(tokens, at, word.substring(2), true, true)) : best;
    }

    private @Nullable Found<V> withArticle(
            Tokens tokens, int at, String core, boolean conjunction, boolean preposition) {
        Found<V> best = walk(tokens, at, core, conjunction, preposition, false);
        boolean plain = core.charAt(0) == ALEF && core.length() > 3 && core.charAt(1) == LAM;
        boolean merged = preposition && core.charAt(0) == LAM && core.length() > 2 && isMerged(tokens, at, core);
        if (plain) {
            return longer(best, walk(tokens, at, core.substring(2), conjunction, preposition, true));
        }
        if (merged) {
            best = longer(best, walk(tokens, at, "ال" + core.substring(1), conjunction, true, false));
            return longer(best, walk(tokens, at, core.substring(1), conjunction, true, true));
        }
        return best;
    }

    /** Of «لل» only the first ل was cut off. */
    private static boolean isMerged(Tokens tokens, int at, String core) {
        String word = tokens.get(at).folded();
        return word.charAt(word.length() - core.length() - 1) == LAM;
    }

    private @Nullable Found<V> walk(
            Tokens tokens, int at, String core, boolean conjunction, boolean preposition, boolean definite) {
        Phrases.Node<V> node = phrases.first(core);
        Found<V> found = null;
        for (int end = at + 1; node != null; end++) {
            if (!node.values().isEmpty()) {
                found = new Found<>(node.values().get(0), end, conjunction, preposition, definite);
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
