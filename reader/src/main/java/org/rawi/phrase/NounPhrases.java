package org.rawi.phrase;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.text.Span;

/** The noun phrases of one report, found where they are asked for, and whom they stand for. */
public final class NounPhrases {

    private final Words words;
    private final Names names;
    private final PhraseScanner scanner;
    private final References references;
    /** Phrases already asked for, by their first token. */
    private final @Nullable NounPhrase[] known;

    private final boolean[] asked;

    public NounPhrases(Grammar grammar, Words words, Names names) {
        this.words = words;
        this.names = names;
        this.scanner = new PhraseScanner(grammar, words, names);
        this.references = new References(grammar, words, names, scanner);
        this.known = new NounPhrase[words.size()];
        this.asked = new boolean[words.size()];
    }

    public Words words() {
        return words;
    }

    public Names names() {
        return names;
    }

    /** The noun phrase that begins with token {@code first}, its particles left out, or null where none does. */
    public @Nullable NounPhrase at(int first) {
        if (first < 0 || first >= words.size()) {
            return null;
        }
        if (!asked[first]) {
            asked[first] = true;
            known[first] = scan(first);
        }
        return known[first];
    }

    private @Nullable NounPhrase scan(int first) {
        int end = scanner.end(first);
        if (end <= first) {
            return null;
        }
        return new NounPhrase(
                span(first, end), first, end, references.entity(first, end), references.isPersonal(first, end));
    }

    /** Begins where its name does: the first letter of «بعقوبة» is no preposition. */
    private Span span(int first, int end) {
        Span span = words.phrase(first, end);
        Mention name = names.at(span.start());
        if (name == null || !words.token(first).span().contains(name.span().start())) {
            return span;
        }
        return new Span(Math.min(name.span().start(), span.start()), span.end());
    }

    /** What is known of offices and heads; immutable, shared by all reports. */
    public static final class Grammar {

        private final Set<String> days = new HashSet<>();
        private final Set<String> heads = new HashSet<>();
        private final Set<String> quantities = new HashSet<>();
        private final Nisbas nisbas;

        public Grammar(Lexicon lexicon) {
            nisbas = new Nisbas(lexicon);
            for (Entry entry : lexicon.table("weekdays")) {
                days.add("ال" + entry.key());
            }
            for (Entry entry : lexicon.table("quantifiers")) {
                quantities.add(entry.key());
            }
            for (Entry entry : lexicon.table("heads")) {
                heads.add(entry.key());
            }
        }

        /** The first word of a name, or the class word before one: مدينة, محافظة, وكالة. */
        boolean isHead(String stem) {
            return heads.contains(stem);
        }

        boolean isQuantity(String folded) {
            return quantities.contains(folded);
        }

        Nisbas nisbas() {
            return nisbas;
        }

        /** A weekday with its article: it stands between phrases, not inside one. */
        boolean isDay(String folded) {
            return days.contains(folded);
        }
    }
}
