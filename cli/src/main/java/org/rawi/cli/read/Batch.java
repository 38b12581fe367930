package org.rawi.cli.read;

import java.io.IOException;
import java.util.function.Function;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.Progress;
import org.rawi.formats.batch.InOrder;
import org.rawi.formats.batch.ReadingFault;
import org.rawi.formats.input.Arrival;
import org.rawi.formats.input.ReportReader;
import org.rawi.text.Report;

/** Reads all reports of an input, in several threads and in order; what fails is told and does not stop the others. */
final class Batch {

    private final Console console;
    private final Progress progress;
    private final Function<Report, String> read;
    private int failures;
    private int written;

    /**
     * @param read makes the written reading of a report; may be called from several threads
     */
    Batch(Console console, Progress progress, Function<Report, String> read) {
        this.console = console;
        this.progress = progress;
        this.read = read;
    }

    private sealed interface Outcome permits Written, Failed {}

    private record Written(String id, String content) implements Outcome {}

    private record Failed(String message) implements Outcome {}

    /** Exit code 0 where all reports were read, 1 where one was not. */
    int run(ReportReader reports, int threads, Destination destination) throws IOException, InterruptedException {
        try (InOrder<Arrival, Outcome> outcomes = new InOrder<>(threads, reports::next, this::outcome)) {
            for (Outcome outcome = outcomes.next(); outcome != null; outcome = outcomes.next()) {
                take(outcome, destination);
                progress.update(written + failures, reports.bytesRead());
                if (outcomes.isIdle()) {
                    destination.pause();
                }
            }
        }
        destination.pause();
        if (failures > 0 && failures + written > 1) {
            console.say(failures + " of " + (failures + written) + " could not be read.");
        }
        return failures == 0 ? 0 : 1;
    }

    private void take(Outcome outcome, Destination destination) throws IOException {
        if (outcome instanceof Written reading) {
            destination.write(reading.id(), reading.content());
            written++;
        } else if (outcome instanceof Failed failed) {
            destination.pause();
            progress.aside(() -> console.say(failed.message()));
            failures++;
        }
    }

    private Outcome outcome(Arrival arrival) {
        if (arrival instanceof Arrival.Received received) {
            return outcome(received);
        }
        return new Failed(((Arrival.Unreadable) arrival).message());
    }

    private Outcome outcome(Arrival.Received received) {
        Report report = received.report();
        try {
            return new Written(report.id(), read.apply(report));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Failed(ReadingFault.message(received.where(), report, fault) + ". The others are read.");
        }
    }
}
