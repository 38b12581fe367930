package org.rawi.incidents.slot;

import java.util.List;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

/** Who is accused where the happening is an arrest: whoever was arrested. */
final class ArrestedFinder implements Finder {

    @Override
    public List<Value> find(Story story, Happening happening) {
        return Parties.of(story, happening, Slot.ACCUSED, Role.TARGET, event -> event.type() == EventType.COERCE);
    }
}
