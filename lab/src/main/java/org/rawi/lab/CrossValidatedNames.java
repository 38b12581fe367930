package org.rawi.lab;

import java.util.ArrayList;
import java.util.List;
import org.rawi.lab.Perceptron.Example;

/** Tags each part by a model trained on the others and on more. */
final class CrossValidatedNames {

    private final NameScores all = new NameScores();

    CrossValidatedNames(List<List<Example>> parts, List<Example> more, int rounds) {
        for (int held = 0; held < parts.size(); held++) {
            List<Example> training = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                training.addAll(i == held ? List.of() : parts.get(i));
            }
            training.addAll(more);
            new TaggerMeasure(Perceptron.trained(training, rounds)).add(parts.get(held), all);
        }
    }

    String table(String title) {
        return all.table(title);
    }

    String row(String name) {
        return all.row(name);
    }
}
