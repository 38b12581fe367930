package org.rawi.formats.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An input that holds nothing says so. */
final class NeverSilent implements Source {

    private final Origin origin;
    private final Source source;
    private boolean given;

    NeverSilent(Origin origin, Source source) {
        this.origin = origin;
        this.source = source;
    }

    @Override
    public @Nullable Arrival next() throws IOException {
        @Nullable Arrival next = source.next();
        boolean silent = next == null && !given;
        given = true;
        return silent ? Problems.empty(origin.name()) : next;
    }
}
