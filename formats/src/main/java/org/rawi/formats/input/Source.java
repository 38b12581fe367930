package org.rawi.formats.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The arrivals of one input, one after another. Whoever opened the input closes it. */
interface Source {

    /** The next arrival, or null after the last. */
    @Nullable
    Arrival next() throws IOException;
}
