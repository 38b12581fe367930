package org.rawi.lab.morph;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.lab.readings.JoinedReadings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How well clitics are cut: on held-out fifths of the treebank, and before the names of unseen news. */
@Command(
        name = "evaluate-morph",
        mixinStandardHelpOptions = true,
        description = "Measures the tagger: cross-validated on UD Arabic-PUD, and at the names of our own readings.")
public final class EvaluateMorph implements Callable<Integer> {

    @Mixin
    private MorphData data = new MorphData();

    @Option(names = "--corpus", arity = "1..*", description = "reports of our readings (default: ${DEFAULT-VALUE})")
    private List<Path> corpus = List.of(Path.of("../shared/data/ant-2018.jsonl.gz"));

    @Option(names = "--readings", description = "readings of our own (default: ${DEFAULT-VALUE})")
    private Path readings = Path.of("lab/readings");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter report = spec.commandLine().getOut();
        report.print(table(data.sentences(), data.rounds));
        NameCuts cuts = new NameCuts();
        List<AnnotatedReading> unseen = JoinedReadings.of(corpus, readings);
        unseen.forEach(cuts::count);
        report.print(cuts.table());
        report.flush();
        return 0;
    }

    static String table(List<TaggedSentence> sentences, int rounds) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%d sentences\n%-8s%12s%12s%12s%12s\n",
                sentences.size(),
                "fold",
                "words",
                "cut",
                "tag",
                "reachable"));
        CrossValidation folds = new CrossValidation(sentences, rounds, Set.of());
        MorphScore total = new MorphScore();
        for (int fold = 0; fold < CrossValidation.FOLDS; fold++) {
            MorphScore score = folds.fold(fold);
            table.append(String.format(Locale.ROOT, "%-8d%s\n", fold + 1, score));
            total.add(score);
        }
        return table.append(String.format(Locale.ROOT, "%-8s%s\n", "all", total))
                .toString();
    }
}
