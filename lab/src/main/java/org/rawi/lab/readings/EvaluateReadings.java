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
import org.rawi.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab/run evaluate-readings}: how near Rawi comes to the readings of our own, joined in memory. */
@Command(
        name = "evaluate-readings",
        mixinStandardHelpOptions = true,
        description = "Reads the reports of our own readings and ends with a table: scores, causes or reports.")
public final class EvaluateReadings implements Callable<Integer> {

    /** Readings to look at, and readings that nobody looks at. */
    enum Part {
        DEV,
        TEST
    }

    /** The table at the end. */
    enum Show {
        SCORES,
        CAUSES,
        REPORTS
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
            names = "--show",
            description =
                    "${COMPLETION-CANDIDATES}: of each layer its scores, or the ten commonest causes of its mistakes "
                            + "(of the test part without places), or each report, the worst first (default: ${DEFAULT-VALUE})")
    private Show show = Show.SCORES;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Reader reader = Rawi.reader();
        Scorer scorer = new Scorer();
        ByReport reports = new ByReport();
        List<Mistake> mistakes = new ArrayList<>();
        for (AnnotatedReading should : gold == null ? joined() : stored(gold)) {
            Reading does = reader.read(should.reading().report());
            mistakes.addAll(scorer.add(should, does));
            reports.add(should, does);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (show) {
                    case SCORES -> scorer.scores().table();
                    case CAUSES -> causes(new CauseTable(mistakes));
                    case REPORTS -> reports.table();
                });
        out.flush();
        return 0;
    }

    private String causes(CauseTable table) {
        return gold == null && part == Part.TEST ? table.countsOnly() : table.withPlaces();
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
