package org.rawi.lexicon;

/** A table row that can't be used; the message names file and line, what was expected and what was found. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }
}
