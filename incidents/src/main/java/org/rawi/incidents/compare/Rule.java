package org.rawi.incidents.compare;

import java.util.List;
import org.rawi.incidents.value.Slot;

/** Judges the values of one slot. Implementations are immutable. */
interface Rule {

    /** @param sides two or more, oldest first */
    Judgement judge(Slot slot, List<Side> sides);
}
