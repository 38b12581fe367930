package org.rawi.lab.incidents;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab/run evaluate-incidents}: how near Rawi comes to incidents that people have put together. */
@Command(
        name = "evaluate-incidents",
        mixinStandardHelpOptions = true,
        description =
                "Reads the reports of all sets as one archive, links and compares them, and ends with the scores.")
public final class EvaluateIncidents implements Callable<Integer> {

    /** Which mistakes to list above the scores. */
    enum Show {
        LINKS,
        SLOTS,
        VERDICTS
    }

    @Option(names = "--sets", paramLabel = "DIR", description = "the folder of sets (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("../shared/incidents/dev");

    @Option(names = "--show", description = "the mistakes to list, set by set: ${COMPLETION-CANDIDATES}")
    private @Nullable Show show;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<GoldSet> sets = GoldSet.folder(folder);
        Linked linked = Linked.of(sets);
        Predicted predicted = new Predicted(linked.told());
        PrintWriter out = spec.commandLine().getOut();
        if (show != null) {
            out.print(mistakes(show, sets, linked, predicted));
        }
        out.println(IncidentScore.of(sets, predicted).line());
        out.flush();
        return 0;
    }

    private static String mistakes(Show show, List<GoldSet> sets, Linked linked, Predicted predicted) {
        return switch (show) {
            case LINKS -> new LinkMistakes(linked).table(sets, predicted);
            case SLOTS -> SlotMistakes.table(sets, predicted);
            case VERDICTS -> VerdictMistakes.table(sets, predicted);
        };
    }
}
