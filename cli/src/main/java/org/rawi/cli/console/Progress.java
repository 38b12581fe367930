package org.rawi.cli.console;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * How far the work is: reports done, reports a second, and the time left where the size of the input is known. One line
 * of a terminal, written over itself; silent where nobody watches.
 */
public final class Progress implements AutoCloseable {

    private static final int REDRAWN_EVERY_MS = 500;

    private final Console console;
    private final @Nullable ProgressBar bar;
    private final AtomicLong reports = new AtomicLong();

    /**
     * @param size of the input, in bytes
     */
    public Progress(Console console, boolean watched, OptionalLong size) {
        this.console = console;
        this.bar = watched
                ? new ProgressBarBuilder()
                        .setInitialMax(size.orElse(-1))
                        .setUpdateIntervalMillis(REDRAWN_EVERY_MS)
                        .setConsumer(new ConsoleProgressBarConsumer(
                                console.err(), console.terminal().columns()))
                        .clearDisplayOnFinish()
                        .setRenderer((state, width) -> line(reports.get(), state.getElapsedAfterStart(), done(state)))
                        .build()
                : null;
    }

    /** Of work whose size is a number of reports. */
    public static Progress ofReports(Console console, long reports) {
        return new Progress(console, console.terminal().readsErr(), OptionalLong.of(reports));
    }

    /** Where the size of the work is a number of reports. */
    public void update(long reportsDone) {
        update(reportsDone, reportsDone);
    }

    public void update(long reportsDone, long bytesRead) {
        reports.set(reportsDone);
        if (bar != null) {
            bar.stepTo(bytesRead);
        }
    }

    /** Says something without the line in its way. */
    public void aside(Runnable saying) {
        if (bar == null) {
            saying.run();
            return;
        }
        synchronized (console.err()) {
            console.err().print("\r" + " ".repeat(console.terminal().columns()) + "\r");
            saying.run();
        }
    }

    private static double done(ProgressState state) {
        return state.getMax() <= 0 ? 0 : (double) state.getCurrent() / state.getMax();
    }

    /**
     * {@code 1,234 reports · 310/s · 42 % · 0:31 left}.
     *
     * @param done share of the input that was read; 0 where that is unknown
     */
    static String line(long reports, Duration elapsed, double done) {
        double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
        String line = String.format(Locale.ROOT, "%,d reports · %.0f/s", reports, reports / seconds);
        if (done <= 0) {
            return line;
        }
        long left = Math.round(seconds * (1 - done) / done);
        return line + String.format(Locale.ROOT, " · %.0f %% · %d:%02d left", done * 100, left / 60, left % 60);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
