package org.rawi.lab.readings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab/run join-readings}: stand-off readings and a corpus make gold readings. */
@Command(
        name = "join-readings",
        mixinStandardHelpOptions = true,
        description = "Joins stand-off readings with the corpus; writes gold readings that rawi eval takes.")
public final class JoinReadings implements Callable<Integer> {

    @Option(names = "--corpus", arity = "1..*", description = "files of reports (default: ${DEFAULT-VALUE})")
    private List<Path> corpus = List.of(Path.of("../shared/data/ant-2018.jsonl.gz"));

    @Option(names = "--readings", description = "a folder of stand-off readings (default: ${DEFAULT-VALUE})")
    private Path readings = Path.of("lab/readings/dev");

    @Option(names = "--out", required = true, description = "the folder to write to; keep it out of the repository")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<StandOff> all = ReadingsFolder.standOffs(readings);
        Corpus reports = new Corpus(corpus, all);
        Files.createDirectories(out);
        for (StandOff standOff : all) {
            Report report = reports.of(standOff);
            standOff.upon(report);
            Files.writeString(out.resolve(standOff.id() + ".json"), standOff.goldForm(report));
        }
        spec.commandLine().getOut().println(all.size() + " gold readings in " + out);
        return 0;
    }
}
