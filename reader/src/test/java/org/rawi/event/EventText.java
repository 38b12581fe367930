package org.rawi.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.analysis.Analyzer;
import org.rawi.argument.Argument;
import org.rawi.claim.Claim;
import org.rawi.claim.Claims;
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
import org.rawi.trigger.EventType;

/** A small text with its names given, read for events; prints them so that a test can say what it expects in a line. */
final class EventText {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Analyzer ANALYZER = new Analyzer(LEXICON);
    private static final NounPhrases.Grammar GRAMMAR = new NounPhrases.Grammar(LEXICON);
    private static final EventFinder FINDER = new EventFinder(LEXICON);

    private final String text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private EventText(String text) {
        this.text = text;
    }

    static EventText of(String text) {
        return new EventText(text);
    }

    EventText person(String name) {
        return name(name, EntityType.PERSON);
    }

    EventText body(String name) {
        return name(name, EntityType.ORGANIZATION);
    }

    EventText place(String name) {
        return name(name, EntityType.PLACE);
    }

    /** All occurrences of a name are one entity, whose id is the name. */
    private EventText name(String name, EntityType type) {
        entities.add(new Entity(name, type, name, null, "given"));
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Mention(Span.of(at, at + name.length()), name, "given"));
        }
        return this;
    }

    /** A claim by {@code source} whose content is these words. */
    EventText claim(String source, String act, String content) {
        int at = text.indexOf(content);
        int from = text.indexOf(source);
        claims.add(new Claim(
                "c" + (claims.size() + 1),
                List.of(Span.of(from, from + source.length())),
                List.of(new Source(Span.of(from, from + source.length()), null, false, "given")),
                List.of(Span.of(at, at + content.length())),
                Claim.Kind.INDIRECT,
                null,
                act,
                "given"));
        return this;
    }

    List<Event> events() {
        Words words = ANALYZER.analyze(Tokenizer.tokenize(text));
        NounPhrases phrases = new NounPhrases(GRAMMAR, words, new Names(entities, mentions));
        List<Event> events = FINDER.find(phrases, List.of(), new Claims(claims));
        events.forEach(this::check);
        return events;
    }

    /** {@code ASSAULT occurred قتل, غارة}: type, status, triggers. */
    List<String> heads() {
        return events().stream()
                .map(event -> event.type() + " " + event.status().name().toLowerCase(Locale.ROOT) + " " + words(event))
                .toList();
    }

    /** {@code actor=الجيش}, for the only event, or the first of the type. */
    List<String> arguments(EventType type) {
        return events().stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .map(event -> event.arguments().stream().map(this::print).toList())
                .orElse(List.of());
    }

    private String words(Event event) {
        return event.triggers().stream().map(span -> span.in(text)).collect(Collectors.joining(", "));
    }

    private String print(Argument argument) {
        @Nullable Span span = argument.span();
        return argument.role().name().toLowerCase(Locale.ROOT) + "="
                + (span == null ? Objects.toString(argument.entity()) : span.in(text));
    }

    /** What holds of every event: it has triggers, in order, inside the text; it says why. */
    private void check(Event event) {
        if (event.triggers().isEmpty() || event.why().isEmpty()) {
            throw new AssertionError("event " + event.id() + ": expected triggers and a reason, found " + event);
        }
        for (Span trigger : event.triggers()) {
            if (trigger.end() > text.length() || trigger.isEmpty()) {
                throw new AssertionError("event " + event.id() + ": expected words of the text, found " + trigger);
            }
        }
        for (Argument argument : event.arguments()) {
            if (argument.span() == null && argument.entity() == null
                    || argument.why().isEmpty()) {
                throw new AssertionError(
                        "argument of " + event.id() + ": expected words or an entity, found " + argument);
            }
        }
    }
}
