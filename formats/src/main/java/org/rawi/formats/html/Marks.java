package org.rawi.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.figure.Figure;
import org.rawi.loaded.LoadedWord;
import org.rawi.name.Entity;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.source.Source;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;
import org.rawi.token.Token;
import org.rawi.token.Tokenizer;
import org.rawi.token.Tokens;

/**
 * The marks of a page. They cover whole words: letters of an Arabic word join, and an element that ends inside a word may
 * tear them apart on screen or in print. The exact offsets stand beside each item, for a script to draw.
 */
final class Marks {

    private static final Comparator<Mark> IN_ORDER =
            Comparator.comparing(Mark::drawn).thenComparing(Mark::number);

    private final Tokens tokens;
    private final List<Mark> all = new ArrayList<>();
    private final Map<String, List<Mark>> byItem = new HashMap<>();

    Marks(Reading reading) {
        this.tokens = Tokenizer.tokenize(reading.report().text());
        names(reading);
        claims(reading.claims());
        List<Event> events = reading.events();
        for (int i = 0; i < events.size(); i++) {
            add(item('v', i), "trigger", events.get(i).triggers());
        }
        List<Figure> figures = reading.figures();
        for (int i = 0; i < figures.size(); i++) {
            add(item('f', i), "figure", figures.get(i).span());
        }
        List<LoadedWord> loaded = reading.loaded();
        for (int i = 0; i < loaded.size(); i++) {
            add(item('l', i), "loaded", loaded.get(i).span());
        }
        List<TimeExpression> times = reading.times();
        for (int i = 0; i < times.size(); i++) {
            add(item('t', i), "time", times.get(i).span());
        }
    }

    /** The anchor of an item: a letter for its layer, and its number from 1. Ids of the reading may hold anything. */
    static String item(char layer, int index) {
        return layer + String.valueOf(index + 1);
    }

    List<Mark> inOrder() {
        return all.stream().sorted(IN_ORDER).toList();
    }

    /** The marks of an item, in the order of the reading. */
    List<Mark> of(String item) {
        return byItem.getOrDefault(item, List.of());
    }

    private void names(Reading reading) {
        Map<String, String> items = new HashMap<>();
        Map<String, String> looks = new HashMap<>();
        List<Entity> entities = reading.entities();
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            items.put(entity.id(), item('n', i));
            looks.put(entity.id(), "name " + entity.type().name().toLowerCase(Locale.ROOT));
        }
        for (Mention mention : reading.mentions()) {
            @Nullable String item = items.get(mention.entity());
            if (item != null) {
                add(item, looks.getOrDefault(mention.entity(), "name"), mention.span());
            }
        }
    }

    private void claims(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            add(item('c', i), "cue", claim.cue());
            for (Source source : claim.sources()) {
                if (source.span() != null) {
                    add(item('c', i), "source", source.span());
                }
            }
            add(item('c', i), Mark.CONTENT, claim.content());
        }
    }

    private void add(String item, String look, List<Span> spans) {
        spans.forEach(span -> add(item, look, span));
    }

    private void add(String item, String look, Span span) {
        if (!span.isEmpty()) {
            Mark mark = new Mark(all.size() + 1, item, look, span, wholeWords(span));
            all.add(mark);
            byItem.computeIfAbsent(item, i -> new ArrayList<>()).add(mark);
        }
    }

    private Span wholeWords(Span span) {
        return Span.covering(Span.covering(span, word(span.start(), span)), word(span.end() - 1, span));
    }

    private Span word(int offset, Span otherwise) {
        int index = tokens.at(offset);
        Token token = index < tokens.size() ? tokens.get(index) : null;
        return token != null && token.span().contains(offset) ? token.span() : otherwise;
    }
}
