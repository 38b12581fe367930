package org.rawi.tagger;

/**
 * The sums of weights of all features that a word alone gives.
 *
 * @param here for its own label
 * @param before for the label of the token after it, before which it stands; and so on
 */
record WordScores(Sum here, Sum before, Sum after, Sum twoBefore, Sum twoAfter) {

    /** A sum as {@link Score} holds it: labels of even and of odd numbers, and how many weights it is of. */
    record Sum(long even, long odd, int count) {}

    static WordScores of(WordTraits word, PackedWeights weights) {
        Score score = new Score(weights);
        WordFeatures.here(word, score);
        Sum here = score.taken();
        WordFeatures.before(word, score);
        Sum before = score.taken();
        WordFeatures.after(word, score);
        Sum after = score.taken();
        WordFeatures.twoBefore(word, score);
        Sum twoBefore = score.taken();
        WordFeatures.twoAfter(word, score);
        return new WordScores(here, before, after, twoBefore, score.taken());
    }
}
