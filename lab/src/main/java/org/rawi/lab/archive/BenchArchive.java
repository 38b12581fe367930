package org.rawi.lab.archive;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rawi.archive.Archive;
import org.rawi.archive.add.Counts;
import org.rawi.archive.query.QueryParser;
import org.rawi.archive.search.Search;
import org.rawi.archive.version.VersionedReader;
import org.rawi.formats.input.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What it costs to add a corpus to an archive, whether that grows with the archive, and how soon it answers. */
@Command(
        name = "bench-archive",
        mixinStandardHelpOptions = true,
        description = "Adds a corpus to a new archive; asks it, and ends with a table of time and memory.")
public final class BenchArchive implements Callable<Integer> {

    private static final double KIB_PER_MIB = 1024;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int QUESTIONS = 1000;
    private static final int PAGE = 10;

    @Option(names = "--corpus", description = "reports to add (default: ${DEFAULT-VALUE})")
    private Path corpus = Path.of("../shared/data/ant-2018.jsonl.gz");

    @Option(names = "--archive", description = "a place for the archive (default: a new file, deleted afterwards)")
    private String place = "";

    @Option(names = "--threads", description = "that read (default: as many as there are cores)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("rawi-bench");
        Path file = folder.resolve("bench.db");
        VersionedReader reader = VersionedReader.builtIn();
        Pace pace = new Pace();
        Counts counts;
        try (Archive archive = Archive.open(place.isEmpty() ? file.toString() : place);
                ReportReader in = new ReportReader(List.of(corpus.toString()), InputStream.nullInputStream())) {
            counts = archive.add(reader, threads, in::next, pace);
            print(spec.commandLine().getOut(), counts, pace);
            printAnswers(archive);
        }
        if (Files.exists(file)) {
            row(spec.commandLine().getOut(), "MiB on disk", Files.size(file) / (KIB_PER_MIB * KIB_PER_MIB));
            Files.delete(file);
        }
        Files.delete(folder);
        return counts.failed() == 0 ? 0 : 1;
    }

    private static void print(PrintWriter out, Counts counts, Pace pace) throws Exception {
        row(out, "reports", counts.sum());
        row(out, "seconds", pace.seconds());
        row(out, "reports a second", counts.sum() / pace.seconds());
        row(out, "first thousand, s", pace.firstThousand());
        row(out, "last thousand, s", pace.lastThousand());
        row(out, "last to first", pace.lastThousand() / pace.firstThousand());
        row(out, "MiB of memory, peak", peakKib() / KIB_PER_MIB);
    }

    /** How long answers take, each query asked once: nothing is warm but the program. */
    private void printAnswers(Archive archive) {
        List<String> questions = Questions.of(corpus, QUESTIONS);
        Search search = archive.search();
        double[] millis = new double[questions.size()];
        for (int i = 0; i < millis.length; i++) {
            long begun = System.nanoTime();
            search.find(QueryParser.parse(questions.get(i)), Optional.empty(), PAGE);
            millis[i] = (System.nanoTime() - begun) / NANOS_PER_MILLI;
        }
        Arrays.sort(millis);
        PrintWriter out = spec.commandLine().getOut();
        row(out, "queries", millis.length);
        row(out, "median, ms", millis[millis.length / 2]);
        row(out, "p95, ms", millis[millis.length * 95 / 100]);
        row(out, "slowest, ms", millis[millis.length - 1]);
    }

    private static void row(PrintWriter out, String name, double value) {
        out.printf(Locale.ROOT, "%-22s%10.1f%n", name, value);
        out.flush();
    }

    /** The most that this process held at a time, heap, code and database pages together, as Linux counts it. */
    private static double peakKib() throws Exception {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }
}
