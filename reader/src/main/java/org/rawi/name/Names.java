package org.rawi.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/** The entities of a report and their mentions, in order of the text; mentions do not overlap. Immutable. */
public final class Names {

    private final List<Entity> entities;
    private final List<Mention> mentions;
    private final Map<String, Entity> byId = new HashMap<>();

    public Names(List<Entity> entities, List<Mention> mentions) {
        this.entities = List.copyOf(entities);
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(Mention::span));
        this.mentions = List.copyOf(sorted);
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
        }
    }

    public List<Entity> entities() {
        return entities;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /**
     * @throws IllegalArgumentException for an id that is none of this report's
     */
    public Entity entity(String id) {
        Entity entity = byId.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("entity " + id + ": expected one of " + byId.keySet());
        }
        return entity;
    }

    /** The mentions that lie wholly inside a span, in order. */
    public List<Mention> inside(Span span) {
        List<Mention> inside = new ArrayList<>();
        for (int i = firstEndingAfter(span.start()); i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.span().start() >= span.end()) {
                break;
            }
            if (span.contains(mention.span())) {
                inside.add(mention);
            }
        }
        return inside;
    }

    /** The mention that covers an offset, or null. */
    public @Nullable Mention at(int offset) {
        int i = firstEndingAfter(offset);
        return i < mentions.size() && mentions.get(i).span().contains(offset) ? mentions.get(i) : null;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
