package org.rawi.cli.entity;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.rawi.archive.Archive;
import org.rawi.cli.archive.ArchiveOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rawi entity undo}: takes a decision back. */
@Command(name = "undo", description = "Takes back a merge or a split.", mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DECISION", description = "The number that the page shows beside the decision.")
    private int decision;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Override
    public Integer call() {
        try (Archive open = archive.openExisting()) {
            open.entities().undo(decision, Instant.now());
        }
        return 0;
    }
}
