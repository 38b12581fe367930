package org.rawi.lab.typing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rawi.Rawi;
import org.rawi.lab.readings.JoinedReadings;
import org.rawi.reading.Reader;
import org.rawi.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab/run typing-errors}: what Rawi still reads of what it read before the errors were put in. */
@Command(
        name = "typing-errors",
        mixinStandardHelpOptions = true,
        description = "Puts typing errors into the reports of our own readings; ends with a table of what survives.")
public final class TypingErrors implements Callable<Integer> {

    @Option(names = "--corpus", arity = "1..*", description = "files of reports (default: ${DEFAULT-VALUE})")
    private List<Path> corpus = List.of(Path.of("../shared/data/ant-2018.jsonl.gz"));

    @Option(names = "--readings", description = "whose reports are taken (default: ${DEFAULT-VALUE})")
    private Path readings = Path.of("lab/readings");

    @Option(names = "--one-in", description = "of so many words one has the error (default: ${DEFAULT-VALUE})")
    private int one = 10;

    @Option(names = "--seed", description = "default: ${DEFAULT-VALUE}")
    private long seed = 2018;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Reader reader = Rawi.reader();
        List<Reading> sound = JoinedReadings.of(corpus, readings).stream()
                .map(gold -> reader.read(gold.reading().report()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        out.print(String.format(
                Locale.ROOT,
                "%-26s%8s%12s%8s%12s%8s\n",
                "one word in " + one,
                "errors",
                "names hit",
                "kept",
                "cues hit",
                "kept"));
        for (TypingError error : TypingError.values()) {
            Survival survival = new Survival(reader, error, one, seed);
            sound.forEach(survival::count);
            out.print(row(error, survival));
        }
        out.flush();
        return 0;
    }

    private static String row(TypingError error, Survival survival) {
        return String.format(
                Locale.ROOT,
                "%-26s%8d%12d%8.3f%12d%8.3f\n",
                error.words,
                survival.words(),
                survival.names().hit(),
                survival.names().kept(),
                survival.claims().hit(),
                survival.claims().kept());
    }
}
