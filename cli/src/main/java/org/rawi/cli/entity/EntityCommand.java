package org.rawi.cli.entity;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.Archive;
import org.rawi.archive.entity.Entities;
import org.rawi.archive.entity.Found;
import org.rawi.cli.archive.ArchiveOption;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.UsageException;
import org.rawi.formats.entity.EntityJson;
import org.rawi.formats.entity.EntityPage;
import org.rawi.formats.terminal.EntitySheet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi entity}: what reports say of one person, organisation or place. */
@Command(
        name = "entity",
        description = "Shows what reports say of one person, organisation or place, in whatever spelling they name it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "  rawi entity \"Qasem Soleimani\"",
            "  rawi entity merge \"سامي الراوي\" person-0123456789abcdef --why \"the same office\"",
        })
public final class EntityCommand implements Callable<Integer> {

    private static final String USUAL_REPORTS = "50";

    private final Console console;

    @Parameters(
            paramLabel = "NAME|ID",
            arity = "0..1",
            description = "A name in any spelling, in Arabic or Latin letters, or an id.")
    private @Nullable String name;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where none is named.")
    private EntityFormat format = EntityFormat.TEXT;

    @Option(
            names = "--newest",
            paramLabel = "N",
            defaultValue = USUAL_REPORTS,
            description = "Of how many reports, the newest, claims and events are shown; ${DEFAULT-VALUE} usually.")
    private int newest;

    private EntityCommand(Console console) {
        this.console = console;
    }

    /** The command with those that decide about identities below it. */
    public static CommandLine line(Console console) {
        return new CommandLine(new EntityCommand(console))
                .addSubcommand(new MergeCommand(console))
                .addSubcommand(new SplitCommand(console))
                .addSubcommand(new UndoCommand());
    }

    @Override
    public Integer call() throws IOException {
        if (name == null) {
            throw new UsageException("expected the NAME or ID of a person, organisation or place");
        }
        if (newest < 1) {
            throw new UsageException("--newest: expected 1 or more, found " + newest);
        }
        try (Archive open = archive.openExisting()) {
            Entities entities = open.entities();
            List<Found> found = entities.find(name);
            if (format == EntityFormat.TEXT && found.size() > 1) {
                list(found);
            } else {
                show(entities.page(found.size() == 1 ? found.get(0).id() : name, newest));
            }
        }
        console.out().flush();
        return 0;
    }

    private void show(EntityPage page) throws IOException {
        console.print(
                switch (format) {
                    case TEXT ->
                        new EntitySheet(
                                        console.terminal().columns(),
                                        console.terminal().colours())
                                .write(page);
                    case JSON -> EntityJson.write(page) + "\n";
                });
    }

    private void list(List<Found> found) throws IOException {
        for (Found one : found) {
            console.print(String.format(Locale.ROOT, "%s  %,6d reports  %s\n", one.id(), one.reports(), one.name()));
        }
    }
}
