package org.rawi.lab.readings;

/** A reading that can't be used; the message says where, what was expected and what to do. */
final class ReadingException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ReadingException(String message) {
        super(message);
    }
}
