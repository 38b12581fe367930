package org.rawi.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.lab.Perceptron.Example;
import org.rawi.lexicon.Lexicon;
import org.rawi.tagger.Model;
import org.rawi.tagger.NameTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the tagger of names learns from raw news that its teacher and the tables have read. */
@Command(
        name = "self-train-names",
        mixinStandardHelpOptions = true,
        description = "Trains the tagger of names on raw news that Rawi has read itself; ends with a table.")
final class SelfTrainNames implements Callable<Integer> {

    @Mixin
    private NameData data = new NameData();

    @Option(names = "--raw", description = "raw news (default: ${DEFAULT-VALUE})")
    private Path raw = Path.of("../shared/data/ant-2018.jsonl.gz");

    @Option(
            names = "--reports",
            split = ",",
            description = "how many raw reports to train on, one row each (default: ${DEFAULT-VALUE})")
    private List<Integer> reports = List.of(250, 1000);

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Lexicon lexicon = Lexicon.builtIn();
        NameExamples examples = new NameExamples(lexicon);
        List<List<TaggedDocument>> parts = data.anercorp();
        List<TaggedDocument> heldOut = parts.get(NameData.PARTS - 1);
        List<TaggedDocument> training = new ArrayList<>();
        parts.subList(0, NameData.PARTS - 1).forEach(training::addAll);
        training.addAll(data.wojood());
        List<TaggedDocument> readings = data.readings();
        List<Example> taught = examples.all(training);
        Model teacher = Perceptron.trained(taught, data.rounds);
        out.print(NameScores.heading("trained on"));
        rows(out, "people's labels", lexicon, teacher, heldOut, readings);
        for (int count : reports) {
            List<Example> more = new ArrayList<>(taught);
            more.addAll(examples.all(new SelfTaught(lexicon, new NameTagger(teacher)).of(raw, count)));
            rows(
                    out,
                    "and " + count + " raw reports",
                    lexicon,
                    Perceptron.trained(more, data.rounds),
                    heldOut,
                    readings);
        }
        return 0;
    }

    private static void rows(
            PrintWriter out,
            String name,
            Lexicon lexicon,
            Model model,
            List<TaggedDocument> heldOut,
            List<TaggedDocument> readings) {
        NameExamples examples = new NameExamples(lexicon);
        NameScores alone = new NameScores();
        new TaggerMeasure(model).add(examples.all(heldOut), alone);
        out.print(alone.row(name + ", tagger, ANERcorp"));
        NameScores whole = new NameScores();
        new NameMeasure(lexicon, model).add(heldOut, whole);
        out.print(whole.row("  whole finder, ANERcorp"));
        NameScores ours = new NameScores();
        new NameMeasure(lexicon, model).add(readings, ours);
        out.print(ours.row("  whole finder, our readings"));
        out.flush();
    }
}
