package org.rawi.formats.json;

import org.jspecify.annotations.Nullable;

/**
 * JSON that can't be read. The message says where in the value, what was expected and what was found; the file is added
 * by whoever knows it.
 */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    JsonException(String message) {
        this(message, 0, null);
    }

    JsonException(String message, int line, @Nullable Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    /** The line of the text at which reading ended, counted from 1; 0 where the text is sound and a value is not. */
    public int line() {
        return line;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
