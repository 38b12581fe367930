package org.rawi.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.lab.Perceptron.Example;
import org.rawi.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How well names are found in documents that the tagger has not seen: alone, and in the whole finder. */
@Command(
        name = "evaluate-names",
        mixinStandardHelpOptions = true,
        description = "Trains the tagger of names on parts, measures it on the others; ends with a table.")
final class EvaluateNames implements Callable<Integer> {

    @Mixin
    private NameData data = new NameData();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Lexicon lexicon = Lexicon.builtIn();
        NameExamples examples = new NameExamples(lexicon);
        List<List<Example>> parts = new ArrayList<>();
        for (List<TaggedDocument> part : data.anercorp()) {
            parts.add(examples.all(part));
        }
        out.print(new CrossValidatedNames(parts, List.of(), data.rounds).table("tagger alone, ANERcorp"));
        List<Example> more = examples.all(data.wojood());
        finder(out, "whole finder, ANERcorp", lexicon, data.anercorp(), more);
        List<TaggedDocument> readings = data.readings();
        List<List<TaggedDocument>> halves = List.of(
                readings.subList(0, readings.size() / 2), readings.subList(readings.size() / 2, readings.size()));
        parts.forEach(more::addAll);
        finder(out, "whole finder, our readings", lexicon, halves, more);
        return 0;
    }

    /** Each part by a model trained on the others and on more; once without the other parts. */
    private void finder(
            PrintWriter out, String what, Lexicon lexicon, List<List<TaggedDocument>> parts, List<Example> more) {
        NameExamples examples = new NameExamples(lexicon);
        NameScores with = new NameScores();
        NameScores without = new NameScores();
        for (int held = 0; held < parts.size(); held++) {
            List<Example> training = new ArrayList<>(more);
            new NameMeasure(lexicon, Perceptron.trained(training, data.rounds)).add(parts.get(held), without);
            for (int i = 0; i < parts.size(); i++) {
                training.addAll(i == held ? List.of() : examples.all(parts.get(i)));
            }
            new NameMeasure(lexicon, Perceptron.trained(training, data.rounds)).add(parts.get(held), with);
        }
        out.print(with.table(what));
        out.print(without.table(what + ", not trained on them"));
        out.flush();
    }
}
