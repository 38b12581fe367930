package org.rawi.formats.json;

import java.util.EnumSet;
import java.util.Set;
import org.rawi.reading.Reading;

/**
 * A gold reading, of which some layers may never have been annotated: that they are empty says nothing.
 *
 * @param layers those annotated; the member {@code layers}, or all where the reading has no such member
 */
public record AnnotatedReading(Reading reading, Set<Annotation> layers) {

    public AnnotatedReading {
        layers = Set.copyOf(layers);
    }

    /** A reading whose layers are all annotated. */
    public static AnnotatedReading whole(Reading reading) {
        return new AnnotatedReading(reading, EnumSet.allOf(Annotation.class));
    }

    /**
     * A gold reading from its JSON.
     *
     * @param fallbackId for a report without {@code id}
     * @throws JsonException as {@link ReadingJson#read} does, and where {@code layers} names no such layer
     */
    public static AnnotatedReading read(String json, String fallbackId) {
        Node root = JsonValues.only(json);
        Reading reading = new ReadingReader(root, fallbackId).read();
        if (!root.has("layers")) {
            return whole(reading);
        }
        EnumSet<Annotation> layers = EnumSet.noneOf(Annotation.class);
        root.list("layers").forEach(layer -> layers.add(layer.constant(Annotation.class)));
        return new AnnotatedReading(reading, layers);
    }
}
