package org.rawi.archive.document;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.morph.Analysis;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.script.Folding;
import org.rawi.token.Token;

/**
 * Under which lemmas a word is found: the analyzer's, the singular of a broken plural, and what is left where an article
 * stands that the analyzer kept. Text and queries ask here, so that they meet. Immutable, for all threads.
 */
public final class Lemmas {

    /** Letters before an article, or ل with one: too many to begin a word by chance. */
    private static final Pattern ARTICLE = Pattern.compile("[وف]?(?:[بكل]?ال|لل)(?<stem>.{3,})");

    private final Plurals plurals = new Plurals();

    /** Of a word in its sentence; sorted, at least one. */
    Set<String> inText(Words words, int index) {
        return of(words, index, words.pos(index) != PartOfSpeech.VERB);
    }

    /**
     * Of a word that stands alone in a query, where nothing tells «كتب», books, from «كتب», he wrote, nor the first letter
     * of «وزير» from an «and».
     */
    public Set<String> alone(Words words, int index) {
        Set<String> lemmas = new TreeSet<>(of(words, index, true));
        lemmas.add(words.token(index).folded());
        return lemmas;
    }

    private Set<String> of(Words words, int index, boolean maybeNoun) {
        Token token = words.token(index);
        if (!token.is(Token.Kind.WORD)) {
            return Set.of(token.folded());
        }
        Analysis analysis = words.analysis(index);
        boolean whole = analysis.stem().equals(token.span());
        String stem = whole ? token.folded() : Folding.key(words.text(analysis.stem()));
        Set<String> lemmas = new TreeSet<>();
        lemmas.add(analysis.lemma());
        Matcher article = ARTICLE.matcher(stem);
        if (article.matches()) {
            lemmas.add(article.group("stem"));
        }
        if (maybeNoun) {
            addSingulars(stem, lemmas);
        }
        return lemmas;
    }

    private void addSingulars(String stem, Set<String> lemmas) {
        for (String lemma : Set.copyOf(lemmas)) {
            lemmas.addAll(plurals.singulars(lemma));
        }
        lemmas.addAll(plurals.singulars(stem));
    }
}
