package org.rawi.claim;

import java.util.Arrays;
import java.util.List;
import org.rawi.content.Draft;
import org.rawi.text.Span;

/** Which claim stands in the content of which: the shortest content that holds a cue. */
final class Nesting {

    /** More claims than this lie in no content; keeps pathological input linear. */
    private static final int NEIGHBOURS = 16;

    private final int[] outer;

    /**
     * @param drafts in order of their cues
     */
    Nesting(List<Draft> drafts) {
        outer = new int[drafts.size()];
        Arrays.fill(outer, -1);
        for (int i = 0; i < outer.length; i++) {
            Span cue = drafts.get(i).cues().get(0);
            for (int j = Math.max(0, i - NEIGHBOURS); j < Math.min(outer.length, i + NEIGHBOURS); j++) {
                Draft other = drafts.get(j);
                boolean holds = j != i
                        && other.says(cue)
                        && !drafts.get(i).says(other.cues().get(0));
                if (holds
                        && (outer[i] < 0
                                || other.length() < drafts.get(outer[i]).length())) {
                    outer[i] = j;
                }
            }
        }
    }

    /** Index of the claim whose content holds this one, or -1. */
    int outer(int index) {
        return outer[index];
    }
}
