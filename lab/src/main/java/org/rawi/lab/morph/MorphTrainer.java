package org.rawi.lab.morph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rawi.analysis.Lattice;
import org.rawi.analysis.Tagger;

/** Averaged structured perceptron (Collins 2002); the same seed gives the same weights on every machine. */
final class MorphTrainer {

    private static final long SEED = 20181;

    private final float[] weights = new float[Tagger.SIZE];
    private final double[] sums = new double[Tagger.SIZE];
    private final int[] since = new int[Tagger.SIZE];
    private final Set<FeatureGroup> off;
    private int step;

    MorphTrainer() {
        this(Set.of());
    }

    /** @param off what is not learnt */
    MorphTrainer(Set<FeatureGroup> off) {
        this.off = off;
    }

    float[] train(List<TaggedSentence> sentences, int rounds) {
        Tagger tagger = new Tagger(weights);
        List<TaggedSentence> order = new ArrayList<>(sentences);
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (TaggedSentence sentence : order) {
                step++;
                learn(sentence, tagger.choose(sentence.lattice()));
            }
        }
        float[] averaged = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            change(i, 0);
            averaged[i] = (float) (sums[i] / step);
        }
        return averaged;
    }

    private void learn(TaggedSentence sentence, int[] chosen) {
        Lattice lattice = sentence.lattice();
        for (int i = 0; i < chosen.length; i++) {
            int gold = sentence.gold(i);
            if (gold < 0) {
                continue;
            }
            if (gold != chosen[i]) {
                change(lattice, i, gold, 1);
                change(lattice, i, chosen[i], -1);
            }
            if (i > 0 && sentence.gold(i - 1) >= 0 && (gold != chosen[i] || sentence.gold(i - 1) != chosen[i - 1])) {
                changeTransition(lattice.transition(i, sentence.gold(i - 1), gold), 1);
                changeTransition(lattice.transition(i, chosen[i - 1], chosen[i]), -1);
            }
        }
    }

    private void change(Lattice lattice, int token, int reading, int by) {
        change(lattice.wordFeatures(token, reading), by, FeatureGroup::holdsOfWord);
        change(lattice.contextFeatures(token, reading), by, FeatureGroup::holdsOfContext);
    }

    private void change(int[] features, int by, BiPredicate<FeatureGroup, Integer> holds) {
        for (int i = 0; i < features.length; i++) {
            int place = i;
            if (off.isEmpty() || off.stream().noneMatch(group -> holds.test(group, place))) {
                change(features[i], by);
            }
        }
    }

    private void changeTransition(int feature, int by) {
        if (!off.contains(FeatureGroup.TRANSITIONS)) {
            change(feature, by);
        }
    }

    private void change(int feature, int by) {
        sums[feature] += (double) weights[feature] * (step - since[feature]);
        since[feature] = step;
        weights[feature] += by;
    }
}
