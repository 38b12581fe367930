package org.rawi.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViterbiTest {

    private static final int ANY = (1 << Label.COUNT) - 1;
    private static final int[][] NO_STEPS = new int[Label.COUNT + 1][Label.COUNT];

    @Test
    void takesTheBestLabelOfEachToken() {
        int[][] scores = new int[2][Label.COUNT];
        scores[0][Label.BEGIN_PERSON.ordinal()] = 5;
        scores[1][Label.IN_PERSON.ordinal()] = 5;
        assertThat(Viterbi.decode(scores, NO_STEPS, new int[] {ANY, ANY}))
                .containsExactly(Label.BEGIN_PERSON.ordinal(), Label.IN_PERSON.ordinal());
    }

    @Test
    void neverGoesOnWithANameThatDidNotBegin() {
        int[][] scores = new int[1][Label.COUNT];
        scores[0][Label.IN_PLACE.ordinal()] = 9;
        scores[0][Label.BEGIN_PLACE.ordinal()] = 1;
        assertThat(Viterbi.decode(scores, NO_STEPS, new int[] {ANY})).containsExactly(Label.BEGIN_PLACE.ordinal());
    }

    @Test
    void keepsToWhatATokenMayBe() {
        int[][] scores = new int[1][Label.COUNT];
        scores[0][Label.BEGIN_PLACE.ordinal()] = 9;
        assertThat(Viterbi.decode(scores, NO_STEPS, new int[] {Label.OUTSIDE.bit()}))
                .containsExactly(Label.OUTSIDE.ordinal());
    }

    @Test
    void givesNothingForNothing() {
        assertThat(Viterbi.decode(new int[0][], NO_STEPS, new int[0])).isEmpty();
    }
}
