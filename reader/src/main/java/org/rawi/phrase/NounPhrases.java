package org.rawi.phrase;

import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Names;

/** The noun phrases of one report, found where they are asked for. */
public final class NounPhrases {

    private final Words words;
    private final Names names;

    public NounPhrases(Grammar grammar, Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    public Words words() {
        return words;
    }

    public Names names() {
        return names;
    }

    /** The noun phrase that begins with token {@code first}, or null where none does. */
    public @Nullable NounPhrase at(int first) {
        return null;
    }

    /** What is known of offices and heads; immutable, shared by all reports. */
    public static final class Grammar {

        public Grammar(Lexicon lexicon) {}
    }
}
