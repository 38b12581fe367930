package org.rawi.lab.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.formats.json.Annotation;
import org.rawi.name.Entity;
import org.rawi.reading.Reading;

/** Whether ids are unique, what they point to exists, and nothing stands in a layer that was not annotated. */
final class References {

    private final AnnotatedReading annotated;
    private final Reading reading;
    private final Set<String> entities;
    private final Set<String> claims;
    private final List<String> faults = new ArrayList<>();

    References(AnnotatedReading annotated) {
        this.annotated = annotated;
        this.reading = annotated.reading();
        this.entities = reading.entities().stream().map(Entity::id).collect(Collectors.toSet());
        this.claims = reading.claims().stream().map(Claim::id).collect(Collectors.toSet());
    }

    List<String> faults() {
        unique("entities", reading.entities().stream().map(Entity::id).toList());
        unique("claims", reading.claims().stream().map(Claim::id).toList());
        unique("events", reading.events().stream().map(Event::id).toList());
        reading.claims().forEach(this::claim);
        reading.events().forEach(this::event);
        reading.figures().forEach(figure -> claimExists("figure " + figure.span(), figure.claim()));
        reading.loaded().forEach(word -> claimExists("loaded " + word.span(), word.claim()));
        layers();
        return faults;
    }

    private void unique(String layer, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                faults.add(layer + ": expected each id once, found " + id + " twice");
            }
        }
    }

    private void claim(Claim claim) {
        String where = "claim " + claim.id();
        claim.sources().forEach(source -> entityExists(where, source.entity()));
        claimExists(where, claim.within());
        if (claim.id().equals(claim.within())) {
            faults.add(where + ": within: expected another claim, found itself");
        }
    }

    private void event(Event event) {
        String where = "event " + event.id();
        event.arguments().forEach(argument -> entityExists(where, argument.entity()));
        claimExists(where, event.claim());
    }

    private void entityExists(String where, @Nullable String id) {
        if (id != null && !entities.contains(id)) {
            faults.add(where + ": entity: expected the id of an entity, found " + id);
        }
    }

    private void claimExists(String where, @Nullable String id) {
        if (id != null && !claims.contains(id)) {
            faults.add(where + ": claim: expected the id of a claim, found " + id);
        }
    }

    private void layers() {
        empty(Annotation.MENTION, reading.mentions());
        empty(Annotation.CLAIM, reading.claims());
        empty(Annotation.EVENT, reading.events());
        empty(Annotation.FIGURE, reading.figures());
        empty(Annotation.LOADED, reading.loaded());
    }

    private void empty(Annotation layer, List<?> items) {
        if (!items.isEmpty() && !annotated.layers().contains(layer)) {
            faults.add("layers: expected " + layer + ", of which there are items, found " + annotated.layers());
        }
    }
}
