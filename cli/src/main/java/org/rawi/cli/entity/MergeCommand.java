package org.rawi.cli.entity;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rawi.archive.Archive;
import org.rawi.archive.entity.Found;
import org.rawi.cli.archive.ArchiveOption;
import org.rawi.cli.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rawi entity merge}: two names are one. */
@Command(
        name = "merge",
        description = "Decides that two pages are of one. The decision outlives rereading, and can be taken back.",
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME|ID", description = "The page that stays.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "NAME|ID", description = "The page that becomes part of it.")
    private String other = "";

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final RulingOption ruling = new RulingOption();

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive open = archive.openExisting()) {
            Found page = open.entities().merge(one, other, ruling.ruling());
            console.print(page.name() + " " + page.id() + ": " + page.reports() + " reports\n");
        }
        console.out().flush();
        return 0;
    }
}
