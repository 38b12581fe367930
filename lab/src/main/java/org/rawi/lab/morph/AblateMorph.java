package org.rawi.lab.morph;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rawi.lexicon.Lexicon;
import org.rawi.vocabulary.WordForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What each group of features and each source of knowledge is worth: all but one, cross-validated. */
@Command(
        name = "ablate-morph",
        mixinStandardHelpOptions = true,
        description = "Trains the tagger without one group of features or one source at a time; ends with a table.")
public final class AblateMorph implements Callable<Integer> {

    /** Without these no particle would be known. */
    private static final Set<String> CLOSED_CLASSES = Set.of("function-words", "number-words");

    @Mixin
    private MorphData data = new MorphData();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter report = spec.commandLine().getOut();
        report.printf(Locale.ROOT, "%-34s%12s%12s%12s%12s%n", "without", "words", "cut", "tag", "reachable");
        List<TaggedSentence> sentences = data.sentences();
        row(report, "nothing", sentences, Set.of());
        for (FeatureGroup group : FeatureGroup.values()) {
            row(report, group.words, sentences, Set.of(group));
        }
        WordForms empty = new WordForms(new int[0], new byte[0], new byte[0], new int[0], List.of());
        row(report, "the dictionary", data.sentences(Lexicon.builtIn(), empty), Set.of());
        Lexicon closed = Lexicon.builtIn().only(CLOSED_CLASSES);
        row(report, "the tables", data.sentences(closed, data.dictionary()), Set.of());
        return 0;
    }

    private void row(PrintWriter report, String without, List<TaggedSentence> sentences, Set<FeatureGroup> off) {
        MorphScore score = new CrossValidation(sentences, data.rounds, off).all();
        report.printf(Locale.ROOT, "%-34s%s%n", without, score);
        report.flush();
    }
}
