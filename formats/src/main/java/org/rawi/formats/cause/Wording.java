package org.rawi.formats.cause;

import org.rawi.morph.Words;
import org.rawi.text.Span;

/** The class of a word at a place: {@code verb}, {@code noun}, … */
public final class Wording {

    private final Words words;

    /** @param words of the report; may be empty, as those of a stored reading are */
    public Wording(Words words) {
        this.words = words;
    }

    /** The class of the first word that a span touches; {@code word} where the report was not analysed. */
    public String at(Span span) {
        int index = words.tokens().at(span.start());
        if (index >= words.size()) {
            return "word";
        }
        return switch (words.pos(index)) {
            case VERB, AUX -> "verb";
            case NOUN -> "noun";
            case PROPN -> "name";
            case ADJ -> "adjective";
            case NUM -> "number";
            case PUNCT, SYM -> "mark";
            default -> "particle";
        };
    }
}
