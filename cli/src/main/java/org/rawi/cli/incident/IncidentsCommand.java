package org.rawi.cli.incident;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.Archive;
import org.rawi.archive.incident.Incidents;
import org.rawi.archive.incident.Summary;
import org.rawi.cli.archive.ArchiveOption;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.UsageException;
import org.rawi.formats.incident.IncidentCsv;
import org.rawi.formats.incident.IncidentJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rawi incidents}: what happened, by those who tell of it. */
@Command(
        name = "incidents",
        description = "Lists the happenings of which reports tell, the earliest first.",
        mixinStandardHelpOptions = true,
        footer = {"", "  rawi incidents --least 3", "  rawi incidents --format json > incidents.json"})
public final class IncidentsCommand implements Callable<Integer> {

    /** Reports name a place in many words; the first say enough in a list. */
    private static final int MOST_PLACES = 2;

    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv; ${DEFAULT-VALUE} usually.")
    private IncidentFormat format = IncidentFormat.TEXT;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "Leaves out incidents of fewer reports; 2 where none is named, and 1 in json and csv.")
    private @Nullable Integer least;

    public IncidentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (format == IncidentFormat.HTML) {
            throw new UsageException("--format: expected text, json or csv, found html."
                    + " One incident has a page: rawi incident ID --format html");
        }
        try (Archive open = archive.openExisting()) {
            Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
            write(open.incidents(), out);
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return 0;
    }

    private void write(Incidents incidents, Writer out) throws IOException {
        switch (format) {
            case JSON -> {
                try (IncidentJson json = new IncidentJson(out)) {
                    incidents.each(least(1), incident -> unchecked(() -> json.write(incident)));
                }
            }
            case CSV -> {
                IncidentCsv csv = new IncidentCsv(out);
                incidents.each(least(1), incident -> unchecked(() -> csv.write(incident)));
            }
            default -> incidents.eachSummary(least(2), summary -> unchecked(() -> out.write(lines(summary))));
        }
    }

    private int least(int usual) {
        return least == null ? usual : least;
    }

    private static String lines(Summary summary) {
        String days = summary.from().equals(summary.to()) ? summary.from() : summary.from() + "/" + summary.to();
        String kind = summary.kind() == null ? "" : summary.kind().name().toLowerCase(Locale.ROOT);
        return String.format(
                Locale.ROOT,
                "%s  %s  %d reports  %s  %s\n    %s\n    %s\n",
                summary.id(),
                days,
                summary.reports(),
                kind,
                String.join(
                        "، ",
                        summary.places()
                                .subList(
                                        0,
                                        Math.min(MOST_PLACES, summary.places().size()))),
                summary.title(),
                String.join(", ", summary.outlets()));
    }

    /** Something that writes. */
    private interface Writing {
        void run() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
