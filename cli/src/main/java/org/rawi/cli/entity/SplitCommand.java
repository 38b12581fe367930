package org.rawi.cli.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.archive.Archive;
import org.rawi.archive.entity.Found;
import org.rawi.cli.archive.ArchiveOption;
import org.rawi.cli.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rawi entity split}: in some reports a name means somebody else. */
@Command(
        name = "split",
        description = "Decides that some reports of a page mean somebody else, and gives these a page of their own."
                + " The decision outlives rereading, and can be taken back.",
        mixinStandardHelpOptions = true)
final class SplitCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME|ID", description = "The page.")
    private String page = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "REPORT", description = "Ids of the reports.")
    private final List<String> reports = new ArrayList<>();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final RulingOption ruling = new RulingOption();

    SplitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive open = archive.openExisting()) {
            Found part = open.entities().split(page, reports, ruling.ruling());
            console.print(part.name() + " " + part.id() + ": " + part.reports() + " reports\n");
        }
        console.out().flush();
        return 0;
    }
}
