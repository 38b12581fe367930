package org.rawi.cli.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.Archive;
import org.rawi.archive.add.Counts;
import org.rawi.archive.add.Listener;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.Progress;
import org.rawi.cli.console.UsageException;
import org.rawi.formats.input.Arrival;
import org.rawi.formats.input.InputSize;
import org.rawi.formats.input.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi add}: reports into an archive. */
@Command(
        name = "add",
        description = "Reads reports and keeps them in an archive. What it holds already is passed over, so a run that"
                + " was cut off is simply started again; a text that has changed becomes a new version.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit code 0: all reports are in the archive; 1: one is not, and a message names it; 2: the",
            "command line was not understood.",
            "",
            "  rawi add news/ today.jsonl.gz",
            "  rawi add --archive desk.db news/",
        })
public final class AddCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description = "Plain text (title on the first line), JSON or JSONL, also gzipped, and folders of these;"
                    + " - is standard input.")
    private final List<String> inputs = new ArrayList<>();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final ReaderOption reader = new ReaderOption();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day (2018-07-15) of reports that do not give theirs; «yesterday» counts from it.")
    private @Nullable LocalDate published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports to read at a time; as many as the machine has cores where none is named.")
    private int threads = Runtime.getRuntime().availableProcessors();

    public AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (threads < 1) {
            throw new UsageException("--threads: expected 1 or more, found " + threads);
        }
        Counts counts;
        try (Archive open = archive.open();
                ReportReader reports = new ReportReader(inputs, console.in());
                Progress progress = progress()) {
            counts = open.add(reader.reader(), threads, dated(reports), told(reports, progress));
        }
        console.print(String.format(
                Locale.ROOT,
                "%,d new, %,d known, %,d changed, %,d failed\n",
                counts.added(),
                counts.known(),
                counts.changed(),
                counts.failed()));
        console.out().flush();
        return counts.failed() == 0 ? 0 : 1;
    }

    private Supplier<@Nullable Arrival> dated(ReportReader reports) {
        return () -> {
            @Nullable Arrival arrival = reports.next();
            return arrival instanceof Arrival.Received received
                            && received.report().published() == null
                    ? new Arrival.Received(received.report().withPublished(published), received.where())
                    : arrival;
        };
    }

    private Listener<Counts> told(ReportReader reports, Progress progress) {
        return new Listener<>() {

            @Override
            public void done(Counts soFar) {
                progress.update(soFar.sum(), reports.bytesRead());
            }

            @Override
            public void failed(String message) {
                progress.aside(() -> console.say(message));
            }
        };
    }

    private Progress progress() {
        boolean watched = console.terminal().readsErr();
        return new Progress(console, watched, watched ? InputSize.of(inputs) : OptionalLong.empty());
    }
}
