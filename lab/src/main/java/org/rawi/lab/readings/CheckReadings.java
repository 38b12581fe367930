package org.rawi.lab.readings;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab/run check-readings}: whether stand-off readings can be used. */
@Command(
        name = "check-readings",
        mixinStandardHelpOptions = true,
        description = "Checks stand-off readings; with --corpus their checksums and the edges of words too.")
public final class CheckReadings implements Callable<Integer> {

    @Option(names = "--readings", description = "a folder of stand-off readings (default: ${DEFAULT-VALUE})")
    private Path readings = Path.of("lab/readings");

    @Option(names = "--corpus", arity = "1..*", description = "files of reports")
    private @Nullable List<Path> corpus;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<StandOff> all = ReadingsFolder.standOffs(readings);
        List<String> faults = corpus == null ? faults(all) : faults(all, new Corpus(corpus, all));
        PrintWriter out = spec.commandLine().getOut();
        faults.forEach(out::println);
        out.println(all.size() + " readings, " + faults.size() + " faults");
        return faults.isEmpty() ? 0 : 1;
    }

    private static List<String> faults(List<StandOff> all) {
        return all.stream()
                .flatMap(standOff -> ReadingChecker.check(standOff).stream())
                .toList();
    }

    private static List<String> faults(List<StandOff> all, Corpus reports) {
        List<String> faults = new ArrayList<>();
        for (StandOff standOff : all) {
            try {
                faults.addAll(ReadingChecker.check(standOff, reports.of(standOff)));
            } catch (ReadingException e) {
                faults.add(e.getMessage());
            }
        }
        return faults;
    }
}
