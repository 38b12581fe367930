package org.rawi.formats.cause;

import java.util.List;
import org.rawi.claim.Claim;
import org.rawi.text.Span;

/** Why claims and their contents are wrong. */
public final class ClaimCauses {

    private final Wording wording;

    public ClaimCauses(Wording wording) {
        this.wording = wording;
    }

    public String missed(Claim claim) {
        return cue(claim) + " missed";
    }

    public String invented(Claim claim) {
        return cue(claim) + " invented";
    }

    private String cue(Claim claim) {
        return claim.cue().isEmpty()
                ? "claim without a cue"
                : wording.at(claim.cue().get(0)) + " as cue";
    }

    /** How the content read differs from what it should be, the gravest difference alone. */
    public static String content(List<Span> should, List<Span> is) {
        if (should.isEmpty() || is.isEmpty()) {
            return is.isEmpty() ? "no content" : "content invented";
        }
        int early = first(should) - first(is);
        int late = last(is) - last(should);
        if (Math.abs(late) >= Math.abs(early) && late != 0) {
            return late > 0 ? "ends too late" : "ends too early";
        }
        if (early != 0) {
            return early > 0 ? "begins too early" : "begins too late";
        }
        return is.size() < should.size() ? "what interrupts it is taken in" : "parted elsewhere";
    }

    private static int first(List<Span> spans) {
        return spans.get(0).start();
    }

    private static int last(List<Span> spans) {
        return spans.get(spans.size() - 1).end();
    }
}
