package org.rawi.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rawi.lab.Perceptron.Example;
import org.rawi.lexicon.Lexicon;
import org.rawi.tagger.Template.Group;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What each group of features is worth, and what more training data adds: the tagger alone, cross-validated on ANERcorp. */
@Command(
        name = "ablate-names",
        mixinStandardHelpOptions = true,
        description = "Trains the tagger of names without one group of features at a time; ends with a table.")
final class AblateNames implements Callable<Integer> {

    @Mixin
    private NameData data = new NameData();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(NameScores.heading("without"));
        row(out, "nothing", Set.of(), List.of());
        for (Group group : Group.values()) {
            row(out, group.name().toLowerCase(Locale.ROOT), Set.of(group), List.of());
        }
        out.print(NameScores.heading("trained on more"));
        row(out, "Wojood", Set.of(), data.wojood());
        row(out, "our readings", Set.of(), data.readings());
        return 0;
    }

    private void row(PrintWriter out, String name, Set<Group> off, List<TaggedDocument> more) throws IOException {
        NameExamples examples = new NameExamples(Lexicon.builtIn(), off);
        List<List<Example>> parts = new ArrayList<>();
        for (List<TaggedDocument> part : data.anercorp()) {
            parts.add(examples.all(part));
        }
        out.print(new CrossValidatedNames(parts, examples.all(more), data.rounds).row(name));
        out.flush();
    }
}
