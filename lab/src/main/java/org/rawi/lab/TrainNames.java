package org.rawi.lab;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.rawi.lab.Perceptron.Example;
import org.rawi.lexicon.Lexicon;
import org.rawi.tagger.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the tagger of names; measures it on documents held out, then trains what ships on all. */
@Command(name = "train-names", description = "Trains the tagger of names and prints its scores.")
final class TrainNames implements Callable<Integer> {

    @Option(names = "--out", description = "the model (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("reader/src/main/resources/org/rawi/name/names.bin");

    @Mixin
    private NameData data = new NameData();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        NameExamples examples = new NameExamples(lexicon);
        List<TaggedDocument> training = new ArrayList<>();
        data.anercorp().subList(0, NameData.PARTS - 1).forEach(training::addAll);
        training.addAll(data.wojood());
        training.addAll(data.readings());
        List<TaggedDocument> heldOut = data.anercorp().get(NameData.PARTS - 1);
        String table = measured(lexicon, examples.all(training), examples.all(heldOut), heldOut);
        training.addAll(heldOut);
        write(Perceptron.trained(examples.all(training), data.rounds), table);
        PrintWriter report = spec.commandLine().getOut();
        report.print(table);
        report.flush();
        return 0;
    }

    private String measured(Lexicon lexicon, List<Example> training, List<Example> test, List<TaggedDocument> heldOut) {
        Model model = Perceptron.trained(training, data.rounds);
        NameScores alone = new NameScores();
        new TaggerMeasure(model).add(test, alone);
        NameScores whole = new NameScores();
        new NameMeasure(lexicon, model).add(heldOut, whole);
        return alone.table("tagger alone") + whole.table("whole finder");
    }

    private void write(Model model, String table) throws IOException {
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (DataOutputStream to = new DataOutputStream(new DeflaterOutputStream(
                new BufferedOutputStream(Files.newOutputStream(out)), new Deflater(Deflater.BEST_COMPRESSION)))) {
            model.write(to);
        }
        Path sheet = out.resolveSibling("names.model.txt");
        Files.writeString(sheet, NameSheet.of(table), StandardCharsets.UTF_8);
    }
}
