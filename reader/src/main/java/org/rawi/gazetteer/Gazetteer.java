package org.rawi.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Lexicon;
import org.rawi.lexicon.Phrases;
import org.rawi.morph.Words;
import org.rawi.script.Letters;
import org.rawi.token.Tokens;
import org.rawi.token.WordMemo;

/**
 * All name tables as one trie over folded words. A phrase is found with particles attached to its first word, with the
 * article missing or added on later words, and with its words joined as in a hashtag. Immutable but for what it
 * remembers; thread-safe.
 */
public final class Gazetteer {

    private static final String ALI = "علي";
    /** A report that writes إلى with dots writes على with them too. */
    private static final String DOTTED = " إلي ";
    /** A report that writes في without dots writes every final ي so. */
    private static final String UNDOTTED = " فى ";

    /** Fewer than the readings of words have, for what is kept here is soon found anew. */
    private static final int PLACES = 1 << 15;

    private final WordClasses classes;
    private final NameClasses nameClasses;
    private final WordMemo<KnownWord> known;

    public Gazetteer(Lexicon lexicon) {
        this(lexicon, WordClasses.builtIn());
    }

    public Gazetteer(Lexicon lexicon, WordClasses classes) {
        this.classes = classes;
        Phrases<Known> phrases = new GazetteerTables(lexicon).phrases();
        known = new WordMemo<>(PLACES, word -> new KnownWord(word, phrases, classes));
        nameClasses = NameClasses.of(lexicon, classes);
    }

    /** Everything that the tables say about a text. */
    public Clues read(Words words) {
        Tokens tokens = words.tokens();
        boolean dotted = tokens.text().contains(DOTTED);
        List<List<Match>> matches = new ArrayList<>(tokens.size());
        KnownWord[] each = new KnownWord[tokens.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = known.get(tokens.get(i).folded());
            matches.add(tokens.get(i).isWord() ? at(tokens, i, each[i], dotted) : List.of());
        }
        return new Clues(words, classes, nameClasses, each, matches);
    }

    private static List<Match> at(Tokens tokens, int first, KnownWord word, boolean dotted) {
        List<Match> found = List.of();
        for (int stem = 0; stem < word.stems().size(); stem++) {
            Phrases.Node<Known> node = word.beginning(stem);
            int last = first;
            while (node != null) {
                List<Known> known =
                        last == first && isOn(tokens, first, dotted) ? grammar(node.values()) : node.values();
                if (!known.isEmpty()) {
                    found = found.isEmpty() ? new ArrayList<>(2) : found;
                    found.add(new Match(first, last + 1, word.stems().get(stem).cut(), known));
                }
                last = WordOrder.next(tokens, last);
                node = last < 0 || isPreposition(tokens, last)
                        ? null
                        : follow(node, tokens.get(last).folded());
            }
        }
        return found;
    }

    /** على and the name علي are folded alike; the text tells them apart. */
    private static boolean isOn(Tokens tokens, int at, boolean dotted) {
        if (!tokens.get(at).folded().endsWith(ALI)) {
            return false;
        }
        return dotted || tokens.text().charAt(tokens.get(at).span().end() - 1) == Letters.ALEF_MAKSURA;
    }

    /** «أبي أحمد على تويتر»: a name ends in على only where the text writes every final ي without dots. */
    private static boolean isPreposition(Tokens tokens, int at) {
        return tokens.get(at).folded().equals(ALI)
                && tokens.text().charAt(tokens.get(at).span().end() - 1) == Letters.ALEF_MAKSURA
                && !tokens.text().contains(UNDOTTED);
    }

    private static List<Known> grammar(List<Known> values) {
        List<Known> kept = new ArrayList<>(values);
        kept.removeIf(known -> known.sort() != Sort.FUNCTION);
        return kept;
    }

    private static Phrases.@Nullable Node<Known> follow(Phrases.Node<Known> node, String folded) {
        Phrases.Node<Known> next = node.next(folded);
        return next != null || !Stem.mayToggle(folded) ? next : node.next(Stem.toggleArticle(folded));
    }
}
