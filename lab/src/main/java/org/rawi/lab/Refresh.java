package org.rawi.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab/run refresh}: every figure of a page anew, by the commands that the page itself names. */
@Command(
        name = "refresh",
        mixinStandardHelpOptions = true,
        description = "Runs every command that a page of figures names and puts what it prints into the page.")
final class Refresh implements Callable<Integer> {

    @Option(names = "--page", description = "default: ${DEFAULT-VALUE}")
    private Path page = Path.of("docs/accuracy.md");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<String> lines = Page.refreshed(Files.readAllLines(page), this::print);
        Files.writeString(page, String.join("\n", lines) + "\n");
        return 0;
    }

    private String print(String command) {
        PrintWriter progress = spec.commandLine().getOut();
        progress.println("lab/run " + command);
        progress.flush();
        StringWriter printed = new StringWriter();
        int exit = Main.run(new PrintWriter(printed, true), command.split(" "));
        if (exit != 0) {
            throw new IllegalStateException(
                    "lab/run " + command + ": ended with exit code " + exit + ". The page is left as it was.");
        }
        return printed.toString();
    }
}
