package org.rawi.formats.score;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.figure.Figure;
import org.rawi.name.Entity;
import org.rawi.reading.Reading;
import org.rawi.source.Source;
import org.rawi.text.Span;

/** The items of a reading in a few words, for lists of mistakes. */
final class ItemText {

    private static final int LONGEST_QUOTE = 160;

    private final Reading reading;

    ItemText(Reading reading) {
        this.reading = reading;
    }

    String quote(Span span) {
        return quote(List.of(span));
    }

    String quote(List<Span> spans) {
        String words = spans.stream().map(reading.report()::text).collect(Collectors.joining(" … "));
        int half = LONGEST_QUOTE / 2;
        String shown = words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, half) + " […] " + words.substring(words.length() - half);
        return "«" + shown.replaceAll("\\s+", " ") + "»";
    }

    String name(Comparison.Name name) {
        return lower(name.type()) + " " + quote(name.span());
    }

    String claim(Claim claim) {
        return source(claim.origin()) + " " + quote(claim.cue()) + ": " + quote(claim.content());
    }

    String source(@Nullable Source source) {
        if (source == null) {
            return "no source";
        }
        String who = who(source.span(), source.entity());
        return source.anonymous() ? "anonymous " + who : who;
    }

    String event(Event event) {
        String arguments = event.arguments().stream().map(this::argument).collect(Collectors.joining(", "));
        return event.type() + " " + lower(event.status()) + " " + quote(event.triggers())
                + (arguments.isEmpty() ? "" : " (" + arguments + ")");
    }

    String argument(Argument argument) {
        return lower(argument.role()) + " " + who(argument.span(), argument.entity());
    }

    String figure(Figure figure) {
        return lower(figure.kind()) + " " + bound(figure.low()) + ".." + bound(figure.high()) + " "
                + quote(figure.span());
    }

    static String correction(String should, String is) {
        return "should be " + should + ", is " + is;
    }

    /** Where an item of several spans is looked for. */
    static Span first(List<Span> spans) {
        return spans.isEmpty() ? Span.of(0, 0) : spans.get(0);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String who(@Nullable Span span, @Nullable String entity) {
        if (entity == null) {
            return span == null ? "understood" : quote(span);
        }
        return span == null ? name(entity) : quote(span) + " = " + name(entity);
    }

    private String name(String id) {
        for (Entity entity : reading.entities()) {
            if (entity.id().equals(id)) {
                return entity.name();
            }
        }
        return id;
    }

    private static String bound(@Nullable Long bound) {
        return bound == null ? "" : bound.toString();
    }
}
