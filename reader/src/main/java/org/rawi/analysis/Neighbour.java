package org.rawi.analysis;

import java.util.Arrays;

/**
 * What a word says of the readings of the words beside it, whatever its own. A sum of weights is found when it is first asked
 * for and then remembered; threads may find it twice, and find the same.
 */
final class Neighbour {

    private final String word;
    private final Tagger tagger;
    private final int start;
    private final float[] ofNext = unknown();
    private final float[] ofPrevious = unknown();

    Neighbour(String word, Tagger tagger) {
        this.word = word;
        this.tagger = tagger;
        this.start = ContextFeatures.start(word);
    }

    private static float[] unknown() {
        float[] scores = new float[ContextFeatures.MOST_TAGS];
        Arrays.fill(scores, Float.NaN);
        return scores;
    }

    /** For readings of the word after this one. */
    float ofNext(int tag) {
        float known = ofNext[tag];
        if (Float.isNaN(known)) {
            known = tagger.sum(ContextFeatures.before(word, tag));
            ofNext[tag] = known;
        }
        return known;
    }

    /** For readings of the word before this one. */
    float ofPrevious(int tag) {
        float known = ofPrevious[tag];
        if (Float.isNaN(known)) {
            known = tagger.sum(ContextFeatures.after(word, tag));
            ofPrevious[tag] = known;
        }
        return known;
    }

    /** What its first letter tells, as {@link ContextFeatures#start} gives it. */
    int start() {
        return start;
    }
}
