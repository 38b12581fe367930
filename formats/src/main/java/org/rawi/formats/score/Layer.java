package org.rawi.formats.score;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rawi.formats.json.Annotation;
import org.rawi.name.EntityType;

/** What is scored, in the order of the table. */
public enum Layer {
    /** Span and type of a name exactly right. */
    MENTION("mention"),
    MENTION_PERSON("mention.PERSON"),
    MENTION_ORGANIZATION("mention.ORGANIZATION"),
    MENTION_PLACE("mention.PLACE"),
    /** The cue overlaps, or the content by half. */
    CLAIM("claim"),
    /** The claim is found and its origin right. */
    SOURCE("source"),
    /** The characters of the contents of the claims found. */
    CONTENT("content"),
    /** The type is right and a trigger overlaps. */
    EVENT("event"),
    /** The event is found, the role right, and entity or words too. */
    ARGUMENT("argument"),
    /** How many of the events found have the right status. */
    STATUS("status"),
    /** The words overlap, kind and bounds are right. */
    FIGURE("figure"),
    /** The words overlap. */
    LOADED("loaded"),
    /** B-cubed over the mentions that both sides share. */
    ENTITY("entity");

    private final String key;

    Layer(String key) {
        this.key = key;
    }

    /** Its name in tables and options: {@code mention.PERSON}. */
    public String key() {
        return key;
    }

    public static Optional<Layer> of(String key) {
        return Arrays.stream(values()).filter(layer -> layer.key.equals(key)).findFirst();
    }

    /** What must have been annotated for this to be scored. */
    Annotation annotation() {
        return switch (this) {
            case MENTION, MENTION_PERSON, MENTION_ORGANIZATION, MENTION_PLACE, ENTITY -> Annotation.MENTION;
            case CLAIM, SOURCE, CONTENT -> Annotation.CLAIM;
            case EVENT, ARGUMENT, STATUS -> Annotation.EVENT;
            case FIGURE -> Annotation.FIGURE;
            case LOADED -> Annotation.LOADED;
        };
    }

    /** All names, for messages. */
    public static String keys() {
        return Arrays.stream(values()).map(Layer::key).collect(Collectors.joining(", "));
    }

    static Layer of(EntityType type) {
        return switch (type) {
            case PERSON -> MENTION_PERSON;
            case ORGANIZATION -> MENTION_ORGANIZATION;
            case PLACE -> MENTION_PLACE;
        };
    }
}
