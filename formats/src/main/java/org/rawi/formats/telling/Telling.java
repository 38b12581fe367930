package org.rawi.formats.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.source.Source;
import org.rawi.text.Span;

/** A reading looked up by a person: names for ids, speakers for claims. Works where layers are missing. Immutable. */
public final class Telling {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Reading reading;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, List<Mention>> mentions = new HashMap<>();
    private final Map<String, Set<String>> roles;
    private final Map<String, Claim> claims = new HashMap<>();

    public Telling(Reading reading) {
        this.reading = reading;
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        reading.mentions()
                .forEach(mention -> mentions.computeIfAbsent(mention.entity(), e -> new ArrayList<>())
                        .add(mention));
        this.roles = Roles.of(reading, mentions);
    }

    public Reading reading() {
        return reading;
    }

    /** All entities in order of the reading. */
    public List<Named> named() {
        return entities.values().stream().map(this::named).collect(Collectors.toUnmodifiableList());
    }

    private Named named(Entity entity) {
        List<Mention> places = mentions.getOrDefault(entity.id(), List.of());
        Set<String> spellings = new LinkedHashSet<>();
        for (Mention place : places) {
            String written = words(place.span());
            if (!entity.name().contains(written)) {
                spellings.add(written);
            }
        }
        Set<String> called = entity.type() == EntityType.PERSON ? roles.getOrDefault(entity.id(), Set.of()) : Set.of();
        return new Named(entity, places, List.copyOf(called), List.copyOf(spellings));
    }

    /** The name of an entity, or else the words, or else an empty string. */
    public String who(@Nullable Span span, @Nullable String entity) {
        if (entity != null && entities.containsKey(entity)) {
            return entities.get(entity).name();
        }
        return span == null ? "" : words(span);
    }

    /** The chain of a claim, nearest the reader first. */
    public List<Speaker> speakers(Claim claim) {
        return claim.sources().stream().map(this::speaker).toList();
    }

    /** The origin of the claim with this id; null where there is no such claim or it names no source. */
    public @Nullable Speaker origin(@Nullable String claim) {
        @Nullable Claim found = claim == null ? null : claims.get(claim);
        @Nullable Source origin = found == null ? null : found.origin();
        return origin == null ? null : speaker(origin);
    }

    private Speaker speaker(Source source) {
        return new Speaker(who(source.span(), source.entity()), source.anonymous());
    }

    /** The words under a span, on one line. */
    public String words(Span span) {
        return BLANKS.matcher(span.in(reading.report().text())).replaceAll(" ").strip();
    }

    /** The words under several spans, with dots where the text goes on between them. */
    public String words(List<Span> spans) {
        return spans.stream().map(this::words).collect(Collectors.joining(" … "));
    }
}
