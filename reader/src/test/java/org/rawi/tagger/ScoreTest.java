package org.rawi.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final int A = Template.WORD.bucket(7);
    private static final int B = Template.STEM.bucket(7);

    @Test
    void addsPackedWeightsAsPlainOnes() {
        byte[] weights = weights();
        Score score = new Score(new PackedWeights(weights));
        score.add(Template.WORD, 7);
        score.add(Template.STEM, 7);
        score.add(Template.STEM, 7);
        int[] sums = new int[Label.COUNT];
        score.moveTo(sums, 0);
        for (int label = 0; label < Label.COUNT; label++) {
            assertThat(sums[label]).isEqualTo(weights[A * Label.COUNT + label] + 2 * weights[B * Label.COUNT + label]);
        }
    }

    @Test
    void beginsAnewAfterAToken() {
        Score score = new Score(new PackedWeights(weights()));
        score.add(Template.WORD, 7);
        int[] sums = new int[Label.COUNT * 2];
        score.moveTo(sums, 0);
        score.moveTo(sums, Label.COUNT);
        assertThat(sums[Label.COUNT]).isZero();
    }

    @Test
    void addsASumAsItsWeights() {
        Score score = new Score(new PackedWeights(weights()));
        score.add(Template.WORD, 7);
        score.add(Template.STEM, 7);
        int[] sums = new int[Label.COUNT * 2];
        WordScores.Sum sum = score.taken();
        score.add(sum);
        score.moveTo(sums, 0);
        score.add(Template.WORD, 7);
        score.add(Template.STEM, 7);
        score.moveTo(sums, Label.COUNT);
        assertThat(Arrays.copyOf(sums, Label.COUNT)).isEqualTo(Arrays.copyOfRange(sums, Label.COUNT, sums.length));
    }

    @Test
    void holdsAsManyFeaturesAsATokenHas() {
        assertThat(Template.values().length).isLessThanOrEqualTo(Score.MOST);
    }

    private static byte[] weights() {
        byte[] weights = new byte[Template.BUCKETS * Label.COUNT];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) (i * 17 - 120);
        }
        return weights;
    }
}
