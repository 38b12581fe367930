package org.rawi.lab;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
import picocli.CommandLine.Option;

/** Trains the tagger of names; measures it on documents held out, then trains what ships on all. */
@Command(name = "train-names", description = "Trains the tagger of names and prints its scores.")
final class TrainNames implements Callable<Integer> {

    /** Every sixth part, in the order of the documents, is held out: the last of the training half. */
    private static final int PARTS = 6;

    @Option(names = "--data", description = "folder of the corpora (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("../shared/data");

    @Option(names = "--out", description = "the model (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("reader/src/main/resources/org/rawi/name/names.bin");

    @Option(names = "--rounds", description = "rounds over the data (default: ${DEFAULT-VALUE})")
    private int rounds = 10;

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        NameExamples examples = new NameExamples(lexicon);
        List<TaggedDocument> aner = NameCorpora.anercorp(data.resolve("anercorp/train.tsv"));
        List<TaggedDocument> wojood = new ArrayList<>(NameCorpora.wojood(data.resolve("wojood_sample/train.txt")));
        wojood.addAll(NameCorpora.wojood(data.resolve("wojood_sample/val.txt")));
        int split = aner.size() * (PARTS - 1) / PARTS;
        List<Example> training = all(examples, aner.subList(0, split));
        List<TaggedDocument> heldOut = aner.subList(split, aner.size());
        List<Example> more = all(examples, wojood);
        training.addAll(more);
        String table = new NameMeasure(lexicon, train(training)).of(heldOut);
        training.addAll(all(examples, heldOut));
        write(train(training), table);
        System.out.print(table);
        return 0;
    }

    private static List<Example> all(NameExamples examples, List<TaggedDocument> documents) {
        List<Example> all = new ArrayList<>();
        documents.forEach(document -> all.addAll(examples.of(document)));
        return all;
    }

    private Model train(List<Example> examples) {
        Perceptron perceptron = new Perceptron();
        perceptron.train(examples, rounds);
        return perceptron.model();
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
