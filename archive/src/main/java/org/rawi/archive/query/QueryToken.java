package org.rawi.archive.query;

/**
 * One piece of a query.
 *
 * @param text what it says: of a phrase, without its quotation marks; of a field, its name
 * @param start of the piece in the query, in UTF-16 code units
 * @param end exclusive
 */
record QueryToken(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD("a word"),
        PHRASE("a phrase"),
        /** A name with its colon; its value is the next piece. */
        FIELD("a field"),
        /** A field whose colon is followed by an equals sign. */
        EXACT_FIELD("a field"),
        AND("AND"),
        OR("OR"),
        NOT("NOT"),
        OPEN("("),
        CLOSE(")"),
        END("the end of the query");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isField() {
        return kind == Kind.FIELD || kind == Kind.EXACT_FIELD;
    }

    /** For a message: which piece, by name, since a caret misleads where writing runs both ways. */
    String shown() {
        return switch (kind) {
            case WORD, PHRASE -> "«" + text + "»";
            case FIELD, EXACT_FIELD -> "«" + text + ":»";
            default -> kind.words;
        };
    }
}
