package org.rawi.lab;

import java.util.Arrays;
import java.util.List;
import org.rawi.lab.Perceptron.Example;
import org.rawi.tagger.Label;
import org.rawi.tagger.Model;
import org.rawi.tagger.Viterbi;

/** Scores the tagger alone: no rule decides for it, and no name is repeated; tables and rules speak as features. */
final class TaggerMeasure {

    private static final int ANY = (1 << Label.COUNT) - 1;

    private final byte[] weights;
    private final Viterbi viterbi;

    TaggerMeasure(Model model) {
        weights = model.weights();
        viterbi = new Viterbi(model.wideSteps());
    }

    void add(List<Example> examples, NameScores scores) {
        for (Example example : examples) {
            scores.add(example.labels(), labels(example.features()));
        }
    }

    private int[] labels(int[][] features) {
        int[] labels = new int[features.length];
        int[] scores = new int[features.length * Label.COUNT];
        for (int i = 0; i < features.length; i++) {
            for (int feature : features[i]) {
                for (int label = 0; label < Label.COUNT; label++) {
                    scores[i * Label.COUNT + label] += weights[feature * Label.COUNT + label];
                }
            }
        }
        int[] allowed = new int[labels.length];
        Arrays.fill(allowed, ANY);
        viterbi.decode(scores, allowed, 0, labels.length, labels);
        return labels;
    }
}
