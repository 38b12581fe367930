package org.rawi.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rawi.tagger.Label;
import org.rawi.tagger.Model;
import org.rawi.tagger.Template;
import org.rawi.tagger.Viterbi;

/** The averaged structured perceptron (Collins, 2002). Same sentences, same seed: same weights. */
final class Perceptron {

    private static final long SEED = 20261124;
    private static final int ANY = (1 << Label.COUNT) - 1;
    private static final int LARGEST = 127;
    /** By how much the right label of a token must win while training (Taskar, Guestrin and Koller, 2003). */
    private static final int MARGIN = 100;

    private final int[] weights = new int[Template.BUCKETS * Label.COUNT];
    private final double[] sums = new double[weights.length];
    private final int[][] steps = new int[Label.COUNT + 1][Label.COUNT];
    private final double[][] stepSums = new double[Label.COUNT + 1][Label.COUNT];
    private final Viterbi viterbi = new Viterbi(steps);
    private long seen = 1;

    /**
     * One sentence.
     *
     * @param features buckets of each token
     * @param labels the right label numbers
     */
    record Example(int[][] features, int[] labels) {}

    static Model trained(List<Example> examples, int rounds) {
        Perceptron perceptron = new Perceptron();
        perceptron.train(examples, rounds);
        return perceptron.model();
    }

    private void train(List<Example> examples, int rounds) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learn(example);
                seen++;
            }
        }
    }

    private void learn(Example example) {
        int n = example.labels().length;
        int[] scores = new int[n * Label.COUNT];
        int[] allowed = new int[n];
        Arrays.fill(allowed, ANY);
        for (int i = 0; i < n; i++) {
            for (int feature : example.features()[i]) {
                for (int label = 0; label < Label.COUNT; label++) {
                    scores[i * Label.COUNT + label] += weights[feature * Label.COUNT + label];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            scores[i * Label.COUNT + example.labels()[i]] -= MARGIN;
        }
        int[] guessed = new int[n];
        viterbi.decode(scores, allowed, 0, n, guessed);
        if (!Arrays.equals(guessed, example.labels())) {
            reward(example, example.labels(), 1);
            reward(example, guessed, -1);
        }
    }

    private void reward(Example example, int[] labels, int by) {
        int before = Label.COUNT;
        for (int i = 0; i < labels.length; i++) {
            for (int feature : example.features()[i]) {
                int at = feature * Label.COUNT + labels[i];
                weights[at] += by;
                sums[at] += (double) by * seen;
            }
            steps[before][labels[i]] += by;
            stepSums[before][labels[i]] += (double) by * seen;
            before = labels[i];
        }
    }

    /** The mean of all weights on the way, rounded to bytes of one scale. */
    private Model model() {
        double[] means = new double[weights.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = weights[i] - sums[i] / seen;
        }
        double unit = unit(means);
        byte[] rounded = new byte[means.length];
        for (int i = 0; i < means.length; i++) {
            rounded[i] = round(means[i], unit);
        }
        byte[][] roundedSteps = new byte[Label.COUNT + 1][Label.COUNT];
        for (int i = 0; i < roundedSteps.length; i++) {
            for (int j = 0; j < Label.COUNT; j++) {
                roundedSteps[i][j] = round(steps[i][j] - stepSums[i][j] / seen, unit);
            }
        }
        return new Model(rounded, roundedSteps, (float) unit);
    }

    /** A scale by which all but one in ten thousand used weights fit a byte; the others are cut. */
    private static double unit(double[] means) {
        double[] sizes =
                Arrays.stream(means).map(Math::abs).filter(m -> m > 0).sorted().toArray();
        return sizes.length == 0 ? 1 : sizes[(int) (sizes.length * 0.9999)] / LARGEST;
    }

    private static byte round(double mean, double unit) {
        return (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(mean / unit)));
    }
}
