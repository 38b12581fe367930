package org.rawi.opening;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;

/**
 * What is known of each token before content is looked for.
 *
 * @param cues the cue that begins at each token, or null
 * @param attributionEnds for each token at which an attribution begins, the index after it; 0 elsewhere
 */
public record Landmarks(@Nullable Cue[] cues, int[] attributionEnds) {

    public static Landmarks of(@Nullable Cue[] cues, List<Attribution> attributions) {
        int[] ends = new int[cues.length];
        for (Attribution attribution : attributions) {
            ends[attribution.from()] = attribution.to();
        }
        return new Landmarks(cues, ends);
    }

    /** The tokens at which attributions begin. */
    public BitSet attributionStarts() {
        BitSet starts = new BitSet();
        for (int at = 0; at < attributionEnds.length; at++) {
            if (attributionEnds[at] > 0) {
                starts.set(at);
            }
        }
        return starts;
    }
}
