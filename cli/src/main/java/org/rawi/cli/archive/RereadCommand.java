package org.rawi.cli.archive;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rawi.archive.Archive;
import org.rawi.archive.add.Listener;
import org.rawi.archive.add.Reread;
import org.rawi.archive.version.VersionedReader;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rawi reread}: the readings of an archive by the present reader. */
@Command(
        name = "reread",
        description =
                "Reads anew what an older Rawi, or one with other tables, has read. A run that was cut off is simply"
                        + " started again.",
        mixinStandardHelpOptions = true)
public final class RereadCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final ReaderOption reader = new ReaderOption();

    public RereadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        VersionedReader present = reader.reader();
        Reread reread;
        try (Archive open = archive.openExisting();
                Progress progress = Progress.ofReports(console, open.readByOthers(present))) {
            reread = open.reread(present, told(progress));
        }
        console.print(String.format(Locale.ROOT, "%,d reread, %,d failed\n", reread.done(), reread.failed()));
        console.out().flush();
        return reread.failed() == 0 ? 0 : 1;
    }

    private Listener<Reread> told(Progress progress) {
        return new Listener<>() {

            @Override
            public void done(Reread soFar) {
                progress.update(soFar.done() + soFar.failed());
            }

            @Override
            public void failed(String message) {
                progress.aside(() -> console.say(message));
            }
        };
    }
}
