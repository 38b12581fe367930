package org.rawi.archive.store;

import org.jspecify.annotations.Nullable;

/** An archive can't do what was asked; the message says which, what is the matter and what to do. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ArchiveException(String message) {
        this(message, null);
    }

    public ArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
