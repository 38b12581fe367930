package org.rawi.cli.archive;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.Archive;
import org.rawi.archive.export.Table;
import org.rawi.cli.console.Console;
import org.rawi.formats.table.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi export}: all that an archive keeps, as tables. */
@Command(
        name = "export",
        description = "Writes all rows of a table, in the order of day and report.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "  rawi export events --format csv --out events.csv",
            "  rawi export readings > readings.jsonl",
        })
public final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "TABLE", description = "One of ${COMPLETION-CANDIDATES}.")
    private Table table = Table.REPORTS;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where none is named.")
    private TableFormat format = TableFormat.JSONL;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes here; the file appears when it is whole.")
    private @Nullable Path file;

    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive open = archive.openExisting()) {
            if (file == null) {
                Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
                open.export(table, format, out);
                out.flush();
            } else {
                WholeFile.write(file, out -> open.export(table, format, out));
            }
        }
        return 0;
    }
}
