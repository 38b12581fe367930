package org.rawi.incidents.party;

import java.util.List;
import org.rawi.incidents.story.Finder;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

/** Who is accused where the happening is an arrest: whoever was arrested. */
public final class ArrestedFinder implements Finder {

    @Override
    public List<Value> find(Story story, Happening happening) {
        return Parties.of(story, happening, Slot.ACCUSED, Role.TARGET, event -> event.type() == EventType.COERCE);
    }
}
