package org.rawi.archive.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.name.Entity;
import org.rawi.reading.Reading;
import org.rawi.text.Span;

/** What a cell says of things in a reading. */
final class Cells {

    /** Between two things in one cell. */
    private static final String AND = " | ";

    private final Reading reading;
    private final Map<String, Entity> entities;

    Cells(Reading reading) {
        this.reading = reading;
        this.entities = reading.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /** The words of all parts; null where there are none. */
    @Nullable
    String words(List<Span> spans) {
        return joined(spans.stream().map(reading.report()::text).toList());
    }

    /** The name of an entity; else the words that point to whoever it is; null where there are neither. */
    @Nullable
    String name(@Nullable String entity, @Nullable Span span) {
        @Nullable Entity named = entity == null ? null : entities.get(entity);
        if (named != null) {
            return named.name();
        }
        return span == null ? null : reading.report().text(span);
    }

    static @Nullable String joined(List<? extends @Nullable String> things) {
        return things.isEmpty()
                ? null
                : things.stream().filter(Objects::nonNull).collect(Collectors.joining(AND));
    }

    /** Start of the first part, in UTF-16 code units of the report's text. */
    static @Nullable Integer start(List<Span> spans) {
        return spans.isEmpty() ? null : spans.get(0).start();
    }

    /** End of the last part, exclusive. */
    static @Nullable Integer end(List<Span> spans) {
        return spans.isEmpty() ? null : spans.get(spans.size() - 1).end();
    }

    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
