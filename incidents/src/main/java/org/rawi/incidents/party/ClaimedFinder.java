package org.rawi.incidents.party;

import java.util.ArrayList;
import java.util.List;
import org.rawi.claim.Claim;
import org.rawi.incidents.story.Finder;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.SlotWords;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.value.Given.Named;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;
import org.rawi.source.Source;
import org.rawi.text.Span;

/** Who says that he did it («تبنى التنظيم الهجوم»), or that he did not. */
public final class ClaimedFinder implements Finder {

    private final SlotWords words;

    public ClaimedFinder(SlotWords words) {
        this.words = words;
    }

    @Override
    public List<Value> find(Story story, Happening happening) {
        List<Value> values = new ArrayList<>();
        for (Claim claim : story.reading().claims()) {
            Source origin = claim.origin();
            Span span = origin == null ? null : origin.span();
            if (origin == null
                    || span == null
                    || origin.entity() == null
                    || happening.background().holds(span)) {
                continue;
            }
            if (has(story, claim, "claiming")) {
                values.add(value(story, claim, origin, span));
            }
        }
        return values;
    }

    private boolean has(Story story, Claim claim, String role) {
        return claim.cue().stream().anyMatch(cue -> story.folded(cue).stream().anyMatch(word -> words.is(role, word)));
    }

    private static Value value(Story story, Claim claim, Source origin, Span span) {
        Named who = new Named(story.words(span), story.name(origin.entity()));
        return story.value(Slot.CLAIMED_BY, who, span, story.chain(claim.within()), "claims it: " + claim.why());
    }
}
