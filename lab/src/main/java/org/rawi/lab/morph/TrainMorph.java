package org.rawi.lab.morph;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Lattice;
import org.rawi.morph.Tagger;
import org.rawi.morph.WordForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains {@code tagger.bin} on UD Arabic-PUD and says how well it does on held-out fifths. */
@Command(
        name = "train-morph",
        mixinStandardHelpOptions = true,
        description =
                "Trains the tagger that cuts clitics and chooses parts of speech; ends with cross-validated scores.")
public final class TrainMorph implements Callable<Integer> {

    private static final int FOLDS = 5;

    @Option(names = "--data", description = "folder of the corpora (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("../shared/data");

    @Option(names = "--forms", description = "default: ${DEFAULT-VALUE}")
    private Path forms = Path.of("reader/src/main/resources/org/rawi/morph/forms.bin");

    @Option(names = "--out", description = "default: ${DEFAULT-VALUE}")
    private Path out = Path.of("reader/src/main/resources/org/rawi/morph/tagger.bin");

    @Option(names = "--rounds", description = "default: ${DEFAULT-VALUE}")
    private int rounds = 8;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        WordForms wordForms = WordForms.read(Files.newInputStream(forms));
        Lattice.Knowledge knowledge = new Lattice.Knowledge(Lexicon.builtIn(), wordForms);
        List<TaggedSentence> sentences =
                TaggedSentence.readPud(data.resolve("ud_arabic_pud/ar_pud-ud-test.conllu"), knowledge);
        PrintWriter report = spec.commandLine().getOut();
        report.printf(
                Locale.ROOT,
                "%d sentences%n%-8s%12s%12s%12s%12s%n",
                sentences.size(),
                "fold",
                "words",
                "cut",
                "tag",
                "reachable");
        MorphScore total = new MorphScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            MorphScore score = held(sentences, fold);
            report.printf(Locale.ROOT, "%-8d%s%n", fold + 1, score);
            total.add(score);
        }
        report.printf(Locale.ROOT, "%-8s%s%n", "all", total);
        write(new MorphTrainer().train(sentences, rounds));
        report.flush();
        return 0;
    }

    private MorphScore held(List<TaggedSentence> sentences, int fold) {
        List<TaggedSentence> train = new ArrayList<>();
        List<TaggedSentence> test = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            (i * FOLDS / sentences.size() == fold ? test : train).add(sentences.get(i));
        }
        Tagger tagger = new Tagger(new MorphTrainer().train(train, rounds));
        MorphScore score = new MorphScore();
        for (TaggedSentence sentence : test) {
            score.count(sentence, tagger.choose(sentence.lattice()));
        }
        return score;
    }

    private void write(float[] weights) throws IOException {
        try (DataOutputStream stream = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            Tagger.write(weights, stream);
        }
    }
}
