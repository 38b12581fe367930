package org.rawi.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Lexicon;
import org.rawi.lexicon.Phrases;
import org.rawi.token.Tokens;

/**
 * All name tables as one trie over folded words. A phrase is found with particles attached to its first word, with the
 * article missing or added on later words, and with its words joined as in a hashtag. Immutable and thread-safe.
 */
public final class Gazetteer {

    private final Phrases<Known> phrases;

    public Gazetteer(Lexicon lexicon) {
        phrases = new GazetteerTables(lexicon).phrases();
    }

    /** Everything that the tables say about a text. */
    public Clues read(Tokens tokens) {
        List<List<Match>> matches = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            matches.add(tokens.get(i).isWord() ? at(tokens, i) : List.of());
        }
        return new Clues(tokens, matches);
    }

    private List<Match> at(Tokens tokens, int first) {
        List<Match> found = List.of();
        for (Stem stem : Stem.of(tokens.get(first).folded())) {
            Phrases.Node<Known> node = phrases.first(stem.word());
            int last = first;
            while (node != null) {
                if (!node.values().isEmpty()) {
                    found = found.isEmpty() ? new ArrayList<>(2) : found;
                    found.add(new Match(first, last + 1, stem.cut(), node.values()));
                }
                last = WordOrder.next(tokens, last);
                node = last < 0 ? null : follow(node, tokens.get(last).folded());
            }
        }
        return found;
    }

    private static Phrases.@Nullable Node<Known> follow(Phrases.Node<Known> node, String folded) {
        Phrases.Node<Known> next = node.next(folded);
        return next != null ? next : node.next(Stem.toggleArticle(folded));
    }
}
