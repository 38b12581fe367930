package org.rawi.formats.terminal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.telling.Speaker;

/** Names those who speak. */
final class Said {

    private Said() {}

    /** The origin of what is said, or the outlet itself. */
    static Flow by(Flow flow, @Nullable String claim, @Nullable Speaker origin) {
        if (claim == null) {
            return flow.add("in the outlet's own voice", Ink.FAINT);
        }
        flow.add("according to", Ink.FAINT);
        return origin == null ? flow.add("somebody", Ink.ANONYMOUS) : speaker(flow, origin);
    }

    static Flow speaker(Flow flow, Speaker speaker) {
        if (speaker.words().isEmpty()) {
            return flow.add(speaker.anonymous() ? "an unnamed source" : "(understood)", Ink.ANONYMOUS);
        }
        return speaker.anonymous()
                ? flow.add(speaker.words(), Ink.ANONYMOUS).add("(unnamed)", Ink.FAINT)
                : flow.add(speaker.words(), Ink.NAME);
    }

    /** The chain behind a claim but for the one that stands in front: {@code citing X, citing Y}. */
    static Flow citing(Flow flow, List<Speaker> further) {
        for (Speaker speaker : further) {
            flow.add("citing", Ink.FAINT);
            speaker(flow, speaker);
        }
        return flow;
    }
}
