package org.rawi.cli.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawi.Rawi;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.UsageException;
import org.rawi.cli.console.UserLexicon;
import org.rawi.formats.batch.ReadingFault;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.formats.score.CauseTable;
import org.rawi.formats.score.Layer;
import org.rawi.formats.score.Mistake;
import org.rawi.formats.score.Scorer;
import org.rawi.formats.score.Scores;
import org.rawi.reading.Reader;
import org.rawi.reading.Reading;
import org.rawi.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi eval}: how near Rawi comes to gold readings. */
@Command(
        name = "eval",
        description = "Compares readings with gold readings: precision, recall and F1 of each layer.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "  rawi eval gold/",
            "  rawi eval gold/ --errors=claim",
            "  rawi eval gold/ --causes",
            "  rawi eval gold/ --readings out/ --min mention=0.85 claim=0.80",
        })
public final class EvalCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "GOLD_DIR", description = "A folder of gold readings, ID.json.")
    private Path gold = Path.of("");

    @Option(
            names = "--errors",
            paramLabel = "LAYER",
            arity = "0..1",
            fallbackValue = LayerOrAll.ALL,
            preprocessor = LayerOrAll.class,
            description = "Lists what was missed, invented and wrong, with its sentence: of one layer, or of all.")
    private @Nullable String errors;

    @Option(
            names = "--causes",
            description = "Prints the ten commonest causes of mistakes of each layer, with a place.")
    private boolean causes;

    @Option(names = "--readings", paramLabel = "DIR", description = "Takes the readings from here instead of reading.")
    private @Nullable Path readings;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of your own tables (*.tsv) to add.")
    private @Nullable Path lexicon;

    @Option(
            names = "--min",
            paramLabel = "LAYER=F1",
            arity = "1..*",
            description = "Ends with exit code 1 where a layer's F1 falls short of this.")
    private final Map<String, Double> least = new LinkedHashMap<>();

    public EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        least.keySet().forEach(EvalCommand::layer);
        if (errors != null && !errors.equals(LayerOrAll.ALL)) {
            layer(errors);
        }
        Scorer scorer = new Scorer();
        List<Mistake> mistakes = compare(scorer);
        for (Mistake mistake : mistakes) {
            if (LayerOrAll.ALL.equals(errors) || mistake.layer().key().equals(errors)) {
                console.print(MistakeText.of(mistake));
            }
        }
        if (causes) {
            console.print(new CauseTable(mistakes).withPlaces());
        }
        console.print(scorer.scores().table());
        console.out().flush();
        return fallsShort(scorer.scores()) ? 1 : 0;
    }

    private List<Mistake> compare(Scorer scorer) {
        Readings found = readings == null ? reading() : stored(readings);
        List<Mistake> mistakes = new ArrayList<>();
        for (Path file : GoldFolder.files(gold)) {
            AnnotatedReading should = GoldFolder.readAnnotated(file);
            @Nullable Reading does = found.of(file, should.reading().report());
            mistakes.addAll(does == null ? scorer.addMissing(should) : scorer.add(should, does));
        }
        return mistakes;
    }

    /** Where the readings come from that are compared. */
    private interface Readings {
        @Nullable
        Reading of(Path goldFile, Report report);
    }

    private Readings reading() {
        Reader reader = Rawi.reader(UserLexicon.load(lexicon));
        return (file, report) -> {
            try {
                return reader.read(report);
            } catch (RuntimeException | StackOverflowError fault) {
                throw new IllegalStateException(ReadingFault.message(file.toString(), report, fault), fault);
            }
        };
    }

    private static Readings stored(Path folder) {
        return (file, report) -> {
            Path stored = folder.resolve(file.getFileName());
            return Files.exists(stored) ? GoldFolder.read(stored) : null;
        };
    }

    private boolean fallsShort(Scores scores) {
        List<String> shortfalls = new ArrayList<>();
        least.forEach((key, bound) -> {
            double f1 = scores.f1(layer(key));
            if (f1 < bound) {
                shortfalls.add(key + " " + f1 + " < " + bound);
            }
        });
        if (!shortfalls.isEmpty()) {
            console.say("falls short: " + String.join(", ", shortfalls));
        }
        return !shortfalls.isEmpty();
    }

    private static Layer layer(String key) {
        return Layer.of(key)
                .orElseThrow(() -> new UsageException("expected a layer, one of " + Layer.keys() + "; found " + key));
    }
}
