package org.rawi.lab.archive;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.archive.Archive;
import org.rawi.archive.add.Counts;
import org.rawi.archive.add.Listener;
import org.rawi.archive.version.VersionedReader;
import org.rawi.formats.input.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The process that {@link KillAdd} kills: adds reports, and says after each commit how many it has been through. */
@Command(name = "add-worker", hidden = true, description = "Adds reports, and acknowledges each commit on a line.")
public final class AddWorker implements Callable<Integer> {

    @Parameters(index = "0", description = "the archive")
    private String place = "";

    @Parameters(index = "1", description = "reports to add")
    private Path reports = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = Archive.open(place);
                ReportReader in = new ReportReader(List.of(reports.toString()), InputStream.nullInputStream())) {
            int threads = Runtime.getRuntime().availableProcessors();
            Counts counts = archive.add(VersionedReader.builtIn(), threads, in::next, new Acknowledging(out));
            return counts.failed() == 0 ? 0 : 1;
        }
    }

    /** What is flushed survives the process. */
    private record Acknowledging(PrintWriter out) implements Listener<Counts> {

        @Override
        public void done(Counts soFar) {
            out.println(soFar.sum());
            out.flush();
        }

        @Override
        public void failed(String message) {
            throw new IllegalStateException(message);
        }
    }
}
