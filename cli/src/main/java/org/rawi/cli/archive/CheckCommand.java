package org.rawi.cli.archive;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rawi.archive.Archive;
import org.rawi.archive.check.Findings;
import org.rawi.archive.store.Fault;
import org.rawi.archive.version.VersionedReader;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rawi check}: whether an archive is sound. */
@Command(
        name = "check",
        description =
                "Holds an archive to what its texts give: files, digests, readings, and all that is derived of them.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code 0: nothing is wrong, or all was repaired; 1: something is, and is named."})
public final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final ReaderOption reader = new ReaderOption();

    @Option(names = "--repair", description = "Derives anew what can be, where something is wrong, and checks again.")
    private boolean repair;

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        VersionedReader present = reader.reader();
        try (Archive open = archive.openExisting()) {
            Findings findings = check(open, present);
            if (repair && !findings.faults().isEmpty()) {
                tell(findings);
                console.say("repairing…");
                open.repair(present);
                findings = check(open, present);
            }
            tell(findings);
            return findings.faults().isEmpty() ? 0 : 1;
        }
    }

    private Findings check(Archive open, VersionedReader present) {
        try (Progress progress = Progress.ofReports(console, open.count())) {
            return open.check(present, progress::update);
        }
    }

    private void tell(Findings findings) throws IOException {
        for (Fault fault : findings.faults()) {
            console.print(fault + "\n");
        }
        if (findings.outdated() > 0) {
            console.say(String.format(
                    Locale.ROOT,
                    "%,d of %,d texts were read by another reader, so what is derived of them was not compared; run: rawi reread",
                    findings.outdated(),
                    findings.versions()));
        }
        console.print(String.format(
                Locale.ROOT,
                "%,d texts, %,d faults\n",
                findings.versions(),
                findings.faults().size()));
        console.out().flush();
    }
}
