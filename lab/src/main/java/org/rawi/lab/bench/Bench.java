package org.rawi.lab.bench;

import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
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

    private static final int WARM_UP = 2;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    @Option(names = "--corpus", description = "reports to read (default: ${DEFAULT-VALUE})")
    private Path corpus = Path.of("../shared/data/ant-2018.jsonl.gz");

    @Option(names = "--reports", description = "how many a round, spread evenly (default: ${DEFAULT-VALUE})")
    private int wanted = 1000;

    @Option(
            names = "--rounds",
            description = "counted rounds, each of other reports, after two that are not (default: ${DEFAULT-VALUE})")
    private int rounds = 5;

    @Spec
    private CommandSpec spec;

    /** One round: reports read, and seconds by the wall clock and of this thread's processor time. */
    private record Round(int reports, double wall, double processor) {}

    @Override
    public Integer call() throws Exception {
        List<Report> reports = load();
        PrintWriter out = spec.commandLine().getOut();
        long before = System.nanoTime();
        Reader reader = Rawi.reader();
        out.printf(Locale.ROOT, "reader made in %.2f s%n", (System.nanoTime() - before) / NANOS);
        List<Round> counted = new ArrayList<>();
        for (int i = 0; i < WARM_UP + rounds; i++) {
            Round round = round(reader, slice(reports, i));
            if (i >= WARM_UP) {
                counted.add(round);
            }
        }
        out.printf(Locale.ROOT, "%-22s%10s%10s%10s%n", "reports a second", "min", "median", "max");
        print(out, "by the wall clock", counted, Round::wall);
        print(out, "by processor time", counted, Round::processor);
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, String name, List<Round> rounds, ToDoubleFunction<Round> seconds) {
        double[] rates = rounds.stream()
                .mapToDouble(round -> round.reports / seconds.applyAsDouble(round))
                .sorted()
                .toArray();
        out.printf(
                Locale.ROOT,
                "%-22s%10.0f%10.0f%10.0f%n",
                name,
                rates[0],
                rates[rates.length / 2],
                rates[rates.length - 1]);
    }

    /** The number of found items is used, so that nothing is optimised away. */
    private static Round round(Reader reader, List<Report> reports) {
        long items = 0;
        long before = System.nanoTime();
        long processorBefore = THREADS.getCurrentThreadCpuTime();
        for (Report report : reports) {
            items += reader.read(report).mentions().size();
        }
        double seconds = (System.nanoTime() - before) / NANOS;
        double processor = (THREADS.getCurrentThreadCpuTime() - processorBefore) / NANOS;
        if (items < 0) {
            throw new IllegalStateException("a count below zero");
        }
        return new Round(reports.size(), seconds, processor);
    }

    /** The reports of a round: spread over the whole corpus, none of them in another round. */
    private List<Report> slice(List<Report> all, int round) {
        int step = Math.max(rounds + WARM_UP, all.size() / wanted);
        List<Report> some = new ArrayList<>();
        for (int i = round * step / (rounds + WARM_UP); i < all.size() && some.size() < wanted; i += step) {
            some.add(all.get(i));
        }
        return some;
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
}
