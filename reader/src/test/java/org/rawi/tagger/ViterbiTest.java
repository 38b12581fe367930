package org.rawi.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViterbiTest {

    private static final int ANY = (1 << Label.COUNT) - 1;
    private static final int[][] NO_STEPS = new int[Label.COUNT + 1][Label.COUNT];

    @Test
    void takesTheBestLabelOfEachToken() {
        int[] scores = new int[2 * Label.COUNT];
        scores[Label.BEGIN_PERSON.ordinal()] = 5;
        scores[Label.COUNT + Label.IN_PERSON.ordinal()] = 5;
        assertThat(decode(scores, new int[] {ANY, ANY}))
                .containsExactly(Label.BEGIN_PERSON.ordinal(), Label.IN_PERSON.ordinal());
    }

    @Test
    void neverGoesOnWithANameThatDidNotBegin() {
        int[] scores = new int[Label.COUNT];
        scores[Label.IN_PLACE.ordinal()] = 9;
        scores[Label.BEGIN_PLACE.ordinal()] = 1;
        assertThat(decode(scores, new int[] {ANY})).containsExactly(Label.BEGIN_PLACE.ordinal());
    }

    @Test
    void keepsToWhatATokenMayBe() {
        int[] scores = new int[Label.COUNT];
        scores[Label.BEGIN_PLACE.ordinal()] = 9;
        assertThat(decode(scores, new int[] {Label.OUTSIDE.bit()})).containsExactly(Label.OUTSIDE.ordinal());
    }

    @Test
    void givesNothingForNothing() {
        assertThat(decode(new int[0], new int[0])).isEmpty();
    }

    private static int[] decode(int[] scores, int[] allowed) {
        int[] labels = new int[allowed.length];
        new Viterbi(NO_STEPS).decode(scores, allowed, 0, labels.length, labels);
        return labels;
    }
}
