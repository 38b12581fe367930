package org.rawi.time;

import org.jspecify.annotations.Nullable;

/** One way to name a time. */
interface TimeRule {

    /** The days meant by the words that begin with token {@code index}, or null where the rule does not apply. */
    @Nullable
    Resolved at(TimeText text, int index);
}
