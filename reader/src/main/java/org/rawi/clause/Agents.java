package org.rawi.clause;

import java.util.Set;

/** The phrases that lead in the doer after a passive or a verbal noun. */
public final class Agents {

    /** The slot under which a doer is kept. */
    public static final String SLOT = "agent";

    private static final Set<String> TWO_WORDS =
            Set.of("علي يد", "علي ايدي", "علي يدي", "من قبل", "من جانب", "من طرف", "من لدن");

    private Agents() {}

    static boolean isAgent(String twoWords) {
        return TWO_WORDS.contains(twoWords);
    }
}
