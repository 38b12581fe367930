package org.rawi.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who spoke so far: whom a verb without a subject, a participle or a pronoun goes back to. */
public final class Speakers {

    /** Nobody is remembered longer than this many turns. */
    private static final int MEMORY = 100;

    /** Within so many words a body may change its gender: «قال بيان الوزارة … وأضافت». */
    private static final int NEAR = 40;

    private final List<Turn> turns = new ArrayList<>();

    /**
     * Somebody who spoke, or was the subject of a main clause.
     *
     * @param at the token of his verb
     * @param person one person, who takes no plural
     * @param until the token at which he is forgotten
     */
    public record Turn(int at, Source source, boolean feminine, boolean person, boolean spoke, int until) {

        /** Somebody who stays in mind to the end of the report. */
        public static Turn lasting(int at, Source source, boolean feminine, boolean person, boolean spoke) {
            return new Turn(at, source, feminine, person, spoke, Integer.MAX_VALUE);
        }
    }

    public void add(Turn turn) {
        turns.add(turn);
    }

    /** The latest before {@code at} that agrees; where none does, the latest that spoke. */
    public @Nullable Turn latest(int at, boolean feminine, boolean plural, boolean onlySpeakers) {
        Turn any = null;
        for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - MEMORY); i--) {
            Turn turn = turns.get(i);
            if (turn.at >= at || turn.until <= at || onlySpeakers && !turn.spoke) {
                continue;
            }
            boolean body = turn.spoke && !turn.person && any == null && at - turn.at < NEAR;
            if (plural ? !turn.person : turn.feminine == feminine || body) {
                return turn;
            }
            if (any == null && turn.spoke && !plural) {
                any = turn;
            }
        }
        return any;
    }

    /** The latest who spoke before {@code at}, whoever it is. */
    public @Nullable Turn lastSpeaker(int at) {
        for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - MEMORY); i--) {
            if (turns.get(i).spoke && turns.get(i).at < at) {
                return turns.get(i);
            }
        }
        return null;
    }

    /** A link for somebody who is only understood: no words, the same person. */
    public static Source understood(@Nullable Turn turn) {
        return turn == null
                ? new Source(null, null, true, "nobody named before")
                : new Source(null, turn.source.entity(), turn.source.anonymous(), "understood from before");
    }
}
