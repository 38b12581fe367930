package org.rawi.lab.morph;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.analysis.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains {@code tagger.bin} on UD Arabic-PUD; what it is worth, {@link EvaluateMorph} says. */
@Command(
        name = "train-morph",
        mixinStandardHelpOptions = true,
        description = "Trains the tagger that cuts clitics and chooses parts of speech; ends with its scores.")
public final class TrainMorph implements Callable<Integer> {

    @Mixin
    private MorphData data = new MorphData();

    @Option(names = "--out", description = "the model (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("reader/src/main/resources/org/rawi/analysis/tagger.bin");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<TaggedSentence> sentences = data.sentences();
        try (OutputStream stream = Files.newOutputStream(out)) {
            train(sentences, data.rounds, stream);
        }
        PrintWriter report = spec.commandLine().getOut();
        report.print(EvaluateMorph.table(sentences, data.rounds));
        report.flush();
        return 0;
    }

    /** The same sentences in the same order give the same bytes, on every machine. */
    static void train(List<TaggedSentence> sentences, int rounds, OutputStream out) throws IOException {
        DataOutputStream stream = new DataOutputStream(new BufferedOutputStream(out));
        Tagger.write(new MorphTrainer().train(sentences, rounds), stream);
        stream.flush();
    }
}
