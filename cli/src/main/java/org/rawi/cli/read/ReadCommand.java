package org.rawi.cli.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rawi.Rawi;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.Progress;
import org.rawi.cli.console.UsageException;
import org.rawi.cli.console.UserLexicon;
import org.rawi.formats.input.InputSize;
import org.rawi.formats.input.ReportReader;
import org.rawi.reading.Reader;
import org.rawi.reading.Reading;
import org.rawi.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi read}: reports in, readings out. */
@Command(
        name = "read",
        description = "Reads reports and shows who is named, what is said to have happened, and who says so.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit code 0: all reports were read; 1: one was not, and a message names it; 2: the",
            "command line was not understood.",
            "",
            "  rawi read report.txt",
            "  rawi read --format html report.txt > report.html",
            "  rawi read --format jsonl news/ archive.jsonl.gz > readings.jsonl",
        })
public final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description = "Plain text (title on the first line), JSON or JSONL, also gzipped, and folders of these;"
                    + " - is standard input.")
    private final List<String> inputs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where none is named.")
    private ReadingFormat format = ReadingFormat.TEXT;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day (2018-07-15) of reports that do not give theirs; «yesterday» counts from it.")
    private @Nullable LocalDate published;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of your own tables (*.tsv) to add.")
    private @Nullable Path lexicon;

    @Option(names = "--words", description = "Adds sentences and tokens to json and jsonl.")
    private boolean words;

    @Option(names = "--out", paramLabel = "DIR", description = "Writes a file for each report, named after its id.")
    private @Nullable Path folder;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports to read at a time; as many as the machine has cores where none is named.")
    private int threads = Runtime.getRuntime().availableProcessors();

    public ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw new UsageException("--threads: expected 1 or more, found " + threads);
        }
        Reader reader = Rawi.reader(UserLexicon.load(lexicon));
        Function<Reading, String> writer = format.writer(words, console.terminal());
        Destination out = folder == null ? new OutStream(console, format) : new OutFolder(folder, format.ending());
        try (ReportReader reports = new ReportReader(inputs, console.in());
                Progress progress = progress()) {
            Batch batch = new Batch(console, progress, report -> writer.apply(reader.read(dated(report))));
            return batch.run(reports, threads, out);
        }
    }

    private Report dated(Report report) {
        return report.published() == null ? report.withPublished(published) : report;
    }

    /** Where the readings themselves run over the terminal, nobody needs a line about them. */
    private Progress progress() {
        boolean watched = console.terminal().readsErr()
                && (folder != null || !console.terminal().readsOut());
        return new Progress(console, watched, watched ? InputSize.of(inputs) : OptionalLong.empty());
    }
}
