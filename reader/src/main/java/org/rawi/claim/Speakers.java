package org.rawi.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who spoke so far: whom a verb without a subject, a participle or a pronoun goes back to. */
final class Speakers {

    /** Nobody is remembered longer than this many turns. */
    private static final int MEMORY = 100;

    private final List<Turn> turns = new ArrayList<>();

    /**
     * Somebody who spoke, or was the subject of a main clause.
     *
     * @param at the token of his verb
     */
    record Turn(int at, Source source, boolean feminine, boolean spoke) {}

    void spoke(int at, Source source, boolean feminine) {
        turns.add(new Turn(at, source, feminine, true));
    }

    void acted(int at, Source source, boolean feminine) {
        turns.add(new Turn(at, source, feminine, false));
    }

    /** The latest before {@code at} that agrees; where none does, the latest that spoke. */
    @Nullable
    Turn latest(int at, boolean feminine, boolean plural, boolean onlySpeakers) {
        Turn any = null;
        for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - MEMORY); i--) {
            Turn turn = turns.get(i);
            if (turn.at >= at || onlySpeakers && !turn.spoke) {
                continue;
            }
            if (plural || turn.feminine == feminine) {
                return turn;
            }
            if (any == null && turn.spoke) {
                any = turn;
            }
        }
        return any;
    }

    /** A link for somebody who is only understood: no words, the same person. */
    static Source understood(@Nullable Turn turn) {
        return turn == null
                ? new Source(null, null, true, "nobody named before")
                : new Source(null, turn.source.entity(), turn.source.anonymous(), "understood from before");
    }
}
