package org.rawi.analysis;

import java.util.Arrays;

/**
 * What a word says of the readings of the words beside it, whatever its own. A sum of weights is found when it is first asked
 * for and then remembered; threads may find it twice, and find the same.
 */
final class Neighbour {

    private static final short UNKNOWN = Short.MIN_VALUE;

    private final String word;
    private final Tagger tagger;
    private final int start;
    /** For each tag of the word after and of the word before; the few weights, of a byte each, fit in two. */
    private final short[] sums = new short[2 * ContextFeatures.MOST_TAGS];

    /** @param tagger whose weights are whole numbers of a byte, as a model's are */
    Neighbour(String word, Tagger tagger) {
        this.word = word;
        this.tagger = tagger;
        this.start = ContextFeatures.start(word);
        Arrays.fill(sums, UNKNOWN);
    }

    /** For readings of the word after this one. */
    int ofNext(int tag) {
        int place = 2 * tag;
        return sums[place] == UNKNOWN ? found(place, ContextFeatures.before(word, tag)) : sums[place];
    }

    /** For readings of the word before this one. */
    int ofPrevious(int tag) {
        int place = 2 * tag + 1;
        return sums[place] == UNKNOWN ? found(place, ContextFeatures.after(word, tag)) : sums[place];
    }

    private int found(int place, int[] features) {
        short sum = (short) tagger.sum(features);
        sums[place] = sum;
        return sum;
    }

    /** What its first letter tells, as {@link ContextFeatures#start} gives it. */
    int start() {
        return start;
    }
}
