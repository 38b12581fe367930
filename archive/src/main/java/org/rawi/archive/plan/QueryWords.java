package org.rawi.archive.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rawi.analysis.Analyzer;
import org.rawi.archive.document.Lemmas;
import org.rawi.archive.document.Terms;
import org.rawi.archive.document.WordSpans;
import org.rawi.archive.index.NameTable;
import org.rawi.archive.name.NameSpellings;
import org.rawi.archive.name.SameName;
import org.rawi.archive.plan.Pattern.AnyOf;
import org.rawi.archive.query.Field;
import org.rawi.morph.Words;

/** The terms under which a query's words stand in the index. */
public final class QueryWords {

    private final Analyzer analyzer;
    private final Lemmas lemmas;

    public QueryWords(Analyzer analyzer, Lemmas lemmas) {
        this.analyzer = analyzer;
        this.lemmas = lemmas;
    }

    /** In any form. What is written together and is several words is a phrase; empty where nothing can be looked for. */
    List<AnyOf> inAnyForm(String text) {
        return each(text, (words, index) -> {
            Set<String> terms = new LinkedHashSet<>();
            terms.add(Terms.asWritten(words.token(index).folded()));
            lemmas.alone(words, index).forEach(lemma -> terms.add(Terms.lemma(lemma)));
            return new AnyOf(terms);
        });
    }

    /** In this form only. */
    List<AnyOf> asWritten(String text) {
        return each(
                text,
                (words, index) ->
                        new AnyOf(Set.of(Terms.asWritten(words.token(index).folded()))));
    }

    private List<AnyOf> each(String text, TermsOf termsOf) {
        Words words = analyzer.analyze(text);
        List<AnyOf> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (WordSpans.isWord(words.token(i))) {
                found.add(termsOf.of(words, i));
            }
        }
        return found;
    }

    @FunctionalInterface
    private interface TermsOf {
        AnyOf of(Words words, int index);
    }

    /** The words of a name in every spelling that the archive has. */
    List<AnyOf> named(Handle handle, Field field, String name) {
        List<Set<String>> terms = new ArrayList<>();
        for (List<String> words : NameSpellings.of(name)) {
            for (int i = 0; i < words.size(); i++) {
                if (i == terms.size()) {
                    terms.add(new LinkedHashSet<>());
                }
                terms.get(i).addAll(spellings(handle, field, words.get(i)));
            }
        }
        return terms.stream().map(AnyOf::new).toList();
    }

    private static List<String> spellings(Handle handle, Field field, String word) {
        List<String> terms = new ArrayList<>();
        terms.add(Terms.of(field, word));
        for (String known : NameTable.sharingSkeleton(handle, word)) {
            if (SameName.test(word, known)) {
                terms.add(Terms.of(field, known));
            }
        }
        return terms;
    }
}
