package org.rawi.cli.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.Progress;
import org.rawi.cli.console.Terminal;
import org.rawi.formats.input.ReportReader;
import org.rawi.text.Report;

class BatchTest {

    private static final String THREE =
            "{\"id\":\"a\",\"text\":\"أ\"}\n{\"id\":\"b\",\"text\":\"ب\"}\n{\"id\":\"c\",\"text\":\"ج\"}\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFaultOfTheReaderIsToldWithTheReportAndDoesNotStopTheOthers() throws Exception {
        int exit = run(report -> {
            if (report.id().equals("b")) {
                throw new IllegalStateException("no sentence at 7");
            }
            return report.id() + "\n";
        });
        assertThat(exit).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEqualTo("a\nc\n");
        assertThat(err.toString(UTF_8).lines().toList())
                .first()
                .asString()
                .startsWith("rawi: standard input:2: report b can't be read: java.lang.IllegalStateException:"
                        + " no sentence at 7 at org.rawi.cli.read.BatchTest.")
                .endsWith(". That is a fault of Rawi's; please report it with the text. The others are read.");
    }

    @Test
    void aStackThatOverflowsIsAFaultOfOneReport() throws Exception {
        assertThat(run(report -> report.id().equals("a") ? deeper(report) : report.id()))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEqualTo("bc");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static String deeper(Report report) {
        return deeper(report) + report.id();
    }

    private int run(Function<Report, String> read) throws Exception {
        InputStream in = new ByteArrayInputStream(THREE.getBytes(UTF_8));
        Console console = new Console(in, out, new PrintStream(err, true, UTF_8), Terminal.NONE);
        try (ReportReader reports = new ReportReader(List.of("-"), in);
                Progress progress = new Progress(console, false, OptionalLong.empty())) {
            return new Batch(console, progress, read).run(reports, 2, new OutStream(console, ReadingFormat.JSONL));
        }
    }
}
