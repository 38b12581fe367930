package org.rawi.trigger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The triggers of one report in order of the text, and what the word at each token names. */
public final class Triggers {

    private final List<Trigger> list;
    private final @Nullable EventType[] types;

    Triggers(List<Trigger> list, int tokens) {
        this.list = List.copyOf(list);
        this.types = new EventType[tokens];
        for (Trigger trigger : list) {
            types[trigger.index()] = trigger.row().type();
            types[trigger.noun()] = trigger.row().type();
        }
    }

    public List<Trigger> list() {
        return list;
    }

    /** The type of the event that the word at a token names; null where it names none. */
    public @Nullable EventType typeAt(int token) {
        return types[token];
    }
}
