package org.rawi.lab.readings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.formats.json.Annotation;
import org.rawi.formats.json.JsonException;
import org.rawi.formats.json.ReadingJson;
import org.rawi.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lab/run standoff}: takes the text out of gold readings. */
@Command(
        name = "standoff",
        mixinStandardHelpOptions = true,
        description = "Takes the text out of gold readings: report id, SHA-256 and offsets remain.")
public final class MakeStandOff implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "gold readings, ID.json")
    private List<Path> files = List.of();

    @Option(
            names = "--layers",
            paramLabel = "LAYER",
            split = ",",
            description = "what was annotated: ${COMPLETION-CANDIDATES} (default: all)")
    private List<Annotation> layers = Arrays.asList(Annotation.values());

    @Option(names = "--out", required = true, description = "the folder to write to: lab/readings/dev or …/test")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        for (Path file : files) {
            String json = Files.readString(file);
            Reading reading = read(file, json);
            StandOff standOff = StandOff.of(file.toString(), json, reading.report(), EnumSet.copyOf(layers));
            Files.writeString(out.resolve(standOff.id() + ".json"), standOff.line());
        }
        spec.commandLine().getOut().println(files.size() + " stand-off readings in " + out);
        return 0;
    }

    private static Reading read(Path file, String json) {
        try {
            return ReadingJson.read(json, String.valueOf(file.getFileName()).replaceFirst("\\.json$", ""));
        } catch (JsonException e) {
            throw new ReadingException(file + ": " + e.getMessage());
        }
    }
}
