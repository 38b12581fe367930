package org.rawi.claim;

import java.util.ArrayList;
import java.util.List;
import org.rawi.analysis.Analyzer;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrases;
import org.rawi.source.Source;
import org.rawi.text.Span;
import org.rawi.token.Tokenizer;

/** Reads the claims of a small text whose names are given, and shows them as words. */
final class Told {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Analyzer ANALYZER = new Analyzer(LEXICON);
    private static final NounPhrases.Grammar GRAMMAR = new NounPhrases.Grammar(LEXICON);
    private static final ClaimFinder FINDER = new ClaimFinder(LEXICON);

    private final String text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    private Told(String text) {
        this.text = text;
    }

    /** A report that is all headline. */
    static Told headline(String text) {
        return new Told(text);
    }

    /** A body under a headline that says nothing. */
    static Told body(String text) {
        return new Told("أخبار اليوم\n" + text);
    }

    Told person(String id, String... names) {
        return names(id, EntityType.PERSON, names);
    }

    Told body(String id, String... names) {
        return names(id, EntityType.ORGANIZATION, names);
    }

    Told place(String id, String... names) {
        return names(id, EntityType.PLACE, names);
    }

    private Told names(String id, EntityType type, String... names) {
        entities.add(new Entity(id, type, names[0], null, "given"));
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = Span.of(at, at + name.length());
                if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
                    mentions.add(new Mention(span, id, "given"));
                }
            }
        }
        return this;
    }

    List<Claim> claims() {
        Words words = ANALYZER.analyze(Tokenizer.tokenize(text));
        return FINDER.find(new NounPhrases(GRAMMAR, words, new Names(entities, mentions)))
                .list();
    }

    /** One line a claim: {@code cue | source < source | content}; a source is words=entity, ∅ for none, ? if anonymous. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Claim claim : claims()) {
            lines.add(join(claim.cue()) + " | " + sources(claim) + " | " + join(claim.content()));
        }
        return lines;
    }

    private String sources(Claim claim) {
        List<String> links = new ArrayList<>();
        for (Source source : claim.sources()) {
            String words = source.span() == null ? "∅" : source.span().in(text);
            String who = source.anonymous() ? "?" : source.entity() == null ? "" : "=" + source.entity();
            links.add(words + who);
        }
        return String.join(" < ", links);
    }

    private String join(List<Span> spans) {
        return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
    }
}
