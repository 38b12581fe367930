package org.rawi.trigger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The triggers of one report in order of the text, and what the word at each token names. */
public final class Triggers {

    private final List<Trigger> list;
    private final @Nullable TriggerRow[] rows;

    Triggers(List<Trigger> list, int tokens) {
        this.list = List.copyOf(list);
        this.rows = new TriggerRow[tokens];
        for (Trigger trigger : list) {
            rows[trigger.index()] = trigger.row();
            rows[trigger.noun()] = trigger.row();
        }
    }

    public List<Trigger> list() {
        return list;
    }

    /** The type of the event that the word at a token names; null where it names none. */
    public @Nullable EventType typeAt(int token) {
        TriggerRow row = rows[token];
        return row == null ? null : row.type();
    }

    /** The row of the trigger that begins at a token, or has its noun there; null where none does. */
    public @Nullable TriggerRow rowAt(int token) {
        return rows[token];
    }
}
