package org.rawi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawi.Rawi;
import org.rawi.formats.json.JsonException;
import org.rawi.formats.json.ReadingJson;
import org.rawi.formats.score.Layer;
import org.rawi.formats.score.Mistake;
import org.rawi.formats.score.Scorer;
import org.rawi.formats.score.Scores;
import org.rawi.reading.Reader;
import org.rawi.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi eval}: how near Rawi comes to gold readings. */
@Command(
        name = "eval",
        description = "Compares readings with gold readings: precision, recall and F1 of each layer.",
        mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Console console;

    @Parameters(paramLabel = "GOLD_DIR", description = "A folder of gold readings, ID.json.")
    private Path gold = Path.of("");

    @Option(
            names = "--errors",
            paramLabel = "LAYER",
            arity = "0..1",
            fallbackValue = ALL,
            preprocessor = LayerOrAll.class,
            description = "Lists what was missed, invented and wrong, with its sentence; of one layer or of all.")
    private @Nullable String errors;

    @Option(names = "--readings", paramLabel = "DIR", description = "Takes the readings from here instead of reading.")
    private @Nullable Path readings;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of your own tables (*.tsv) to add.")
    private @Nullable Path lexicon;

    @Option(
            names = "--min",
            paramLabel = "LAYER=F1",
            arity = "1..*",
            description = "Ends with exit code 1 where a layer falls short of this.")
    private final Map<String, Double> least = new LinkedHashMap<>();

    EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Scorer scorer = new Scorer();
        List<Mistake> mistakes = new ArrayList<>();
        @Nullable Reader reader = readings == null ? Rawi.reader(UserLexicon.load(lexicon)) : null;
        for (Path file : goldFiles()) {
            Reading should = parse(file);
            @Nullable Reading does = reader != null ? reader.read(should.report()) : stored(file);
            mistakes.addAll(does == null ? scorer.addMissing(should) : scorer.add(should, does));
        }
        Scores scores = scorer.scores();
        print(scores, mistakes);
        return fallsShort(scores) ? 1 : 0;
    }

    private List<Path> goldFiles() throws IOException {
        try (Stream<Path> entries = Files.list(gold)) {
            return entries.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private @Nullable Reading stored(Path goldFile) {
        Path file = java.util.Objects.requireNonNull(readings).resolve(goldFile.getFileName());
        return Files.exists(file) ? parse(file) : null;
    }

    private static Reading parse(Path file) {
        try {
            return ReadingJson.read(Files.readString(file), String.valueOf(file.getFileName()));
        } catch (JsonException e) {
            throw new UncheckedIOException(new IOException(file + ": " + e.getMessage(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private void print(Scores scores, List<Mistake> mistakes) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Mistake mistake : mistakes) {
            if (ALL.equals(errors) || mistake.layer().key().equals(errors)) {
                text.append(line(mistake));
            }
        }
        text.append(scores.table());
        console.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
        console.out().flush();
    }

    private static String line(Mistake mistake) {
        return mistake.layer().key() + " " + mistake.kind().name().toLowerCase(java.util.Locale.ROOT) + " "
                + mistake.report() + " " + mistake.span() + "  " + mistake.what()
                + (mistake.why().isEmpty() ? "" : "  [" + mistake.why() + "]") + "\n    " + mistake.sentence() + "\n";
    }

    private boolean fallsShort(Scores scores) {
        List<String> short_ = new ArrayList<>();
        least.forEach((key, bound) -> {
            double f1 = scores.f1(Layer.of(key).orElseThrow());
            if (f1 < bound) {
                short_.add(key + " " + f1 + " < " + bound);
            }
        });
        if (!short_.isEmpty()) {
            console.say("falls short: " + String.join(", ", short_));
        }
        return !short_.isEmpty();
    }
}
