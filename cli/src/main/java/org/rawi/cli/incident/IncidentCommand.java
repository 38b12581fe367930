package org.rawi.cli.incident;

import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.rawi.archive.Archive;
import org.rawi.cli.archive.ArchiveOption;
import org.rawi.cli.console.Console;
import org.rawi.formats.incident.IncidentCsv;
import org.rawi.formats.incident.IncidentHtml;
import org.rawi.formats.incident.IncidentJson;
import org.rawi.formats.incident.IncidentPage;
import org.rawi.incidents.compare.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi incident}: the accounts of one happening side by side. */
@Command(
        name = "incident",
        description = "Lays the accounts of one happening side by side: who gives which number, place or name, whether"
                + " they agree, how each value moved, and who had it from whom.",
        mixinStandardHelpOptions = true)
public final class IncidentCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", description = "The id of the incident, or of any of its reports.")
    private String id = "";

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where none is named.")
    private IncidentFormat format = IncidentFormat.TEXT;

    public IncidentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive open = archive.openExisting()) {
            console.print(written(open.incidents().of(id)));
        }
        console.out().flush();
        return 0;
    }

    private String written(Incident incident) throws IOException {
        return switch (format) {
            case TEXT ->
                new IncidentPage(
                                console.terminal().columns(), console.terminal().colours())
                        .write(incident);
            case JSON -> json(incident);
            case CSV -> csv(incident);
            case HTML -> new IncidentHtml().write(incident);
        };
    }

    private static String json(Incident incident) throws IOException {
        StringWriter out = new StringWriter();
        try (IncidentJson json = new IncidentJson(out)) {
            json.write(incident);
        }
        return out.toString();
    }

    private static String csv(Incident incident) throws IOException {
        StringBuilder out = new StringBuilder();
        new IncidentCsv(out).write(incident);
        return out.toString();
    }
}
