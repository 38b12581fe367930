package org.rawi.lab.readings;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawi.Rawi;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.formats.score.CauseTable;
import org.rawi.formats.score.Mistake;
import org.rawi.formats.score.Scorer;
import org.rawi.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab/run evaluate-readings}: how near Rawi comes to the readings of our own, joined in memory. */
@Command(
        name = "evaluate-readings",
        mixinStandardHelpOptions = true,
        description = "Reads the reports of our own readings and scores every layer; ends with the table of rawi eval.")
public final class EvaluateReadings implements Callable<Integer> {

    /** Readings to look at, and readings that nobody looks at. */
    enum Part {
        DEV,
        TEST
    }

    @Option(names = "--corpus", arity = "1..*", description = "files of reports (default: ${DEFAULT-VALUE})")
    private List<Path> corpus = List.of(Path.of("../shared/data/ant-2018.jsonl.gz"));

    @Option(names = "--readings", description = "the folder that holds dev and test (default: ${DEFAULT-VALUE})")
    private Path readings = Path.of("lab/readings");

    @Option(names = "--part", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Part part = Part.DEV;

    @Option(names = "--gold", paramLabel = "DIR", description = "a folder of gold readings in place of our own")
    private @Nullable Path gold;

    @Option(
            names = "--causes",
            description = "prints the ten commonest causes of mistakes of each layer; of the test part without places")
    private boolean causes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Reader reader = Rawi.reader();
        Scorer scorer = new Scorer();
        List<Mistake> mistakes = new ArrayList<>();
        for (AnnotatedReading should : gold == null ? joined() : stored(gold)) {
            mistakes.addAll(scorer.add(should, reader.read(should.reading().report())));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (causes) {
            CauseTable table = new CauseTable(mistakes);
            out.print(gold == null && part == Part.TEST ? table.countsOnly() : table.withPlaces());
        }
        out.print(scorer.scores().table());
        out.flush();
        return 0;
    }

    private List<AnnotatedReading> joined() throws IOException {
        return JoinedReadings.of(corpus, readings.resolve(part.name().toLowerCase(Locale.ROOT)));
    }

    private static List<AnnotatedReading> stored(Path folder) throws IOException {
        List<AnnotatedReading> all = new ArrayList<>();
        for (Path file : ReadingsFolder.files(folder)) {
            all.add(AnnotatedReading.read(Files.readString(file), String.valueOf(file.getFileName())));
        }
        return all;
    }
}
