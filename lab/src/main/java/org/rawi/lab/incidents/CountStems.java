package org.rawi.lab.incidents;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.rawi.incidents.term.Stems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts in how many reports each stem stands; of the texts nothing but these counts remains. */
@Command(
        name = "count-stems",
        mixinStandardHelpOptions = true,
        description = "Counts in how many reports of raw news each stem stands: the table of what a shared word tells.")
public final class CountStems implements Callable<Integer> {

    private static final String ALL = "*";
    private static final int RAREST = 16;
    private static final int OPENING = 1500;

    @Option(names = "--news", description = "reports, JSONL, gzip (default: ${DEFAULT-VALUE})")
    private Path news = Path.of("../shared/data/ant-2018.jsonl.gz");

    @Option(names = "--out", description = "where to (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("incidents/src/main/resources/org/rawi/incidents/term/stems.tsv");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news), 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String text = json.readTree(line).path("text").asText();
                count(text.substring(0, Math.min(OPENING, text.length())), counts);
            }
        }
        counts.values().removeIf(count -> count < RAREST);
        write(counts);
        PrintWriter report = spec.commandLine().getOut();
        report.printf(Locale.ROOT, "stems %d  %s%n", counts.size() - 1, out);
        report.flush();
        return 0;
    }

    private static void count(String opening, Map<String, Integer> counts) {
        counts.merge(ALL, 1, Integer::sum);
        new HashSet<>(Stems.of(opening)).forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }

    private void write(SortedMap<String, Integer> counts) throws IOException {
        try (BufferedWriter to = Files.newBufferedWriter(out)) {
            to.write(
                    "# Stems of news and in how many reports they stand; written by `lab/run count-stems`. * counts all reports.\n");
            for (Map.Entry<String, Integer> row : counts.entrySet()) {
                to.write(row.getKey() + "\t" + row.getValue() + "\n");
            }
        }
    }
}
