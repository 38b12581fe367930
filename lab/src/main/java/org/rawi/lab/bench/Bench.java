package org.rawi.lab.bench;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rawi.Rawi;
import org.rawi.formats.input.Arrival;
import org.rawi.formats.input.ReportReader;
import org.rawi.reading.Reader;
import org.rawi.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reports a second of one thread after warm-up, several rounds over the same reports. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures how fast one thread reads reports; ends with a table.")
public final class Bench implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Option(names = "--corpus", description = "reports to read (default: ${DEFAULT-VALUE})")
    private Path corpus = Path.of("../shared/data/ant-2018.jsonl.gz");

    @Option(names = "--reports", description = "how many, spread evenly over the corpus (default: ${DEFAULT-VALUE})")
    private int wanted = 3000;

    @Option(names = "--rounds", description = "counted rounds, after one that is not (default: ${DEFAULT-VALUE})")
    private int rounds = 5;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Report> reports = spread(load());
        PrintWriter out = spec.commandLine().getOut();
        long before = System.nanoTime();
        Reader reader = Rawi.reader();
        out.printf(Locale.ROOT, "reader made in %.2f s%n", (System.nanoTime() - before) / NANOS);
        round(reader, reports);
        double[] rates = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            rates[i] = reports.size() / round(reader, reports);
        }
        Arrays.sort(rates);
        long characters = reports.stream().mapToLong(r -> r.text().length()).sum();
        out.printf(Locale.ROOT, "%-10s%10s%10s%10s%16s%n", "reports", "min/s", "median/s", "max/s", "mean length");
        out.printf(
                Locale.ROOT,
                "%-10d%10.0f%10.0f%10.0f%16d%n",
                reports.size(),
                rates[0],
                rates[rounds / 2],
                rates[rounds - 1],
                characters / Math.max(1, reports.size()));
        out.flush();
        return 0;
    }

    /** Seconds for all reports; the number of found items is used, so that nothing is optimised away. */
    private static double round(Reader reader, List<Report> reports) {
        long items = 0;
        long before = System.nanoTime();
        for (Report report : reports) {
            items += reader.read(report).mentions().size();
        }
        double seconds = (System.nanoTime() - before) / NANOS;
        if (items < 0) {
            throw new IllegalStateException("a count below zero");
        }
        return seconds;
    }

    private List<Report> load() throws Exception {
        List<Report> all = new ArrayList<>();
        try (ReportReader in = new ReportReader(List.of(corpus.toString()), InputStream.nullInputStream())) {
            for (Arrival arrival = in.next(); arrival != null; arrival = in.next()) {
                if (arrival instanceof Arrival.Received readable) {
                    all.add(readable.report());
                }
            }
        }
        return all;
    }

    private List<Report> spread(List<Report> all) {
        List<Report> some = new ArrayList<>();
        int step = Math.max(1, all.size() / wanted);
        for (int i = 0; i < all.size() && some.size() < wanted; i += step) {
            some.add(all.get(i));
        }
        return some;
    }
}
