package org.rawi.archive.query;

import java.util.List;

/**
 * What is looked for. {@code toString()} gives a query that {@link QueryParser} reads as the same tree.
 *
 * <p>Words and phrases hold no quotation marks and no brackets but as the parser leaves them.
 */
public sealed interface Query {

    /** One word in any of its forms. */
    record Word(String text) implements Query {

        @Override
        public String toString() {
            return text;
        }
    }

    /** Words as written, one after another. */
    record Phrase(String text) implements Query {

        @Override
        public String toString() {
            return Written.quoted(text);
        }
    }

    /**
     * Something that a reading or its report says.
     *
     * @param value in the field's canonical form: a type or status in capitals, a day as ISO 8601 writes it
     * @param exact whether a name must be spelled so, letters that folding unites aside
     */
    record Where(Field field, String value, boolean exact) implements Query {

        @Override
        public String toString() {
            return field.key() + ":" + (exact ? "=" : "") + Written.value(value);
        }
    }

    /** All of these. */
    record And(List<Query> parts) implements Query {

        public And {
            parts = Written.severalOf(parts);
        }

        @Override
        public String toString() {
            return Written.joined(parts, " ", part -> part instanceof And || part instanceof Or);
        }
    }

    /** At least one of these. */
    record Or(List<Query> parts) implements Query {

        public Or {
            parts = Written.severalOf(parts);
        }

        @Override
        public String toString() {
            return Written.joined(parts, " OR ", part -> part instanceof Or);
        }
    }

    /** Whatever is not this. */
    record Not(Query part) implements Query {

        @Override
        public String toString() {
            return "NOT " + Written.bracketed(part, part instanceof And || part instanceof Or);
        }
    }
}
