package org.rawi.lab.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.rawi.formats.input.Arrival;
import org.rawi.formats.input.ReportReader;
import org.rawi.formats.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Kills {@code add} at random moments and starts it again until it is through, over and over. Nothing acknowledged may be
 * lost, nothing doubled; in the end the archive must be sound, and its exports those of an undisturbed run.
 */
@Command(
        name = "kill-add",
        mixinStandardHelpOptions = true,
        description = "Kills adding at random moments; says whether an archive survives it.")
public final class KillAdd implements Callable<Integer> {

    @Option(names = "--corpus", description = "reports to add (default: ${DEFAULT-VALUE})")
    private Path corpus = Path.of("../shared/data/ant-2018.jsonl.gz");

    @Option(names = "--reports", description = "how many of them (default: ${DEFAULT-VALUE})")
    private int wanted = 3000;

    @Option(names = "--times", description = "how often to kill (default: ${DEFAULT-VALUE})")
    private int times = 200;

    @Option(names = "--seed", description = "of the random moments (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("rawi-kill-add");
        PrintWriter out = spec.commandLine().getOut();
        Trial undisturbed = new Trial(folder.resolve("undisturbed.db"), sample(folder.resolve("reports.jsonl")));
        long begun = System.nanoTime();
        undisturbed.runToTheEnd();
        long millis = (System.nanoTime() - begun) / 1_000_000;
        out.printf(Locale.ROOT, "undisturbed: %,d reports in %.1f s%n", undisturbed.count(), millis / 1000.0);
        List<String> faults = disturb(folder, undisturbed, new Random(seed), millis);
        faults.forEach(out::println);
        out.printf(Locale.ROOT, "killed %d times: %d faults%n", times, faults.size());
        out.flush();
        return faults.isEmpty() ? 0 : 1;
    }

    private List<String> disturb(Path folder, Trial undisturbed, Random random, long millis) throws Exception {
        List<String> faults = new ArrayList<>();
        int kills = 0;
        for (int archive = 1; kills < times; archive++) {
            Trial trial = new Trial(folder.resolve("disturbed-" + archive + ".db"), undisturbed.reports());
            boolean through = false;
            while (!through && kills < times) {
                through = trial.runFor(random.nextLong(millis));
                kills += through ? 0 : 1;
                faults.addAll(trial.lost());
            }
            trial.runToTheEnd();
            faults.addAll(trial.differencesFrom(undisturbed));
            spec.commandLine().getOut().printf(Locale.ROOT, "archive %d: %d kills so far%n", archive, kills);
            trial.delete();
        }
        return faults;
    }

    /** The first reports of the corpus, in a file of their own. */
    private Path sample(Path file) throws IOException {
        try (ReportReader in = new ReportReader(List.of(corpus.toString()), InputStream.nullInputStream());
                PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
            int written = 0;
            for (Arrival arrival = in.next(); arrival != null && written < wanted; arrival = in.next()) {
                if (arrival instanceof Arrival.Received received) {
                    lines.println(ReportJson.write(received.report()));
                    written++;
                }
            }
        }
        return file;
    }
}
