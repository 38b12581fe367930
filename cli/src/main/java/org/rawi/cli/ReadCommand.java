package org.rawi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rawi.Rawi;
import org.rawi.formats.input.Arrival;
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
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description = "Plain text (title on the first line), JSON or JSONL, also gzipped; - is standard input.")
    private final List<String> inputs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private ReadingFormat format = ReadingFormat.TEXT;

    @Option(names = "--published", paramLabel = "DATE", description = "The day of reports that do not give theirs.")
    private @Nullable LocalDate published;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of your own tables (*.tsv) to add.")
    private @Nullable Path lexicon;

    @Option(names = "--words", description = "Adds sentences and tokens to json and jsonl.")
    private boolean words;

    @Option(names = "--out", paramLabel = "DIR", description = "Writes a file for each report, named after its id.")
    private @Nullable Path folder;

    @Option(names = "--threads", paramLabel = "N", description = "How many reports to read at a time.")
    private int threads = Runtime.getRuntime().availableProcessors();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Reader reader = Rawi.reader(UserLexicon.load(lexicon));
        Function<Reading, String> writer = format.writer(words, console.terminal());
        ReportReader reports = new ReportReader(inputs, console.in());
        @Nullable OutFolder out = folder == null ? null : new OutFolder(folder, format.ending());
        int failures = 0;
        try (reports;
                InOrder<Arrival, Outcome> outcomes =
                        new InOrder<>(threads, reports::next, arrival -> read(arrival, reader, writer))) {
            for (Outcome outcome = outcomes.next(); outcome != null; outcome = outcomes.next()) {
                if (outcome instanceof Failed failed) {
                    console.say(failed.message());
                    failures++;
                } else if (outcome instanceof Written written && out != null) {
                    out.write(written.id(), written.content());
                } else if (outcome instanceof Written written) {
                    console.out().write(written.content().getBytes(StandardCharsets.UTF_8));
                }
                if (outcomes.isIdle()) {
                    console.out().flush();
                }
            }
        }
        console.out().flush();
        return failures == 0 ? 0 : 1;
    }

    private sealed interface Outcome permits Written, Failed {}

    private record Written(String id, String content) implements Outcome {}

    private record Failed(String message) implements Outcome {}

    private Outcome read(Arrival arrival, Reader reader, Function<Reading, String> writer) {
        if (arrival instanceof Arrival.Unreadable unreadable) {
            return new Failed(unreadable.message());
        }
        Arrival.Readable readable = (Arrival.Readable) arrival;
        Report report = readable.report();
        try {
            Report dated = report.published() == null ? report.withPublished(published) : report;
            return new Written(report.id(), writer.apply(reader.read(dated)));
        } catch (RuntimeException | StackOverflowError e) {
            return new Failed(readable.where() + ": report " + report.id() + " could not be read: " + e
                    + ". This is a mistake of Rawi's; please send us the report.");
        }
    }
}
