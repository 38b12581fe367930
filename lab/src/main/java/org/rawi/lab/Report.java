package org.rawi.lab;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lab/run report}: every figure of {@code docs/accuracy.md}, by the commands that the page names. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Runs every measurement that docs/accuracy.md shows, one after another.")
final class Report implements Callable<Integer> {

    private static final List<String> MEASUREMENTS = List.of(
            "evaluate-readings --gold ../shared/gold/dev --causes",
            "evaluate-readings --part dev --causes",
            "evaluate-readings --part test --causes",
            "evaluate-morph",
            "ablate-morph",
            "typing-errors");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine lab = spec.parent().commandLine();
        PrintWriter out = lab.getOut();
        int exit = CommandLine.ExitCode.OK;
        for (String measurement : MEASUREMENTS) {
            out.println("\n== lab/run " + measurement);
            exit = Math.max(exit, lab.execute(measurement.split(" ")));
        }
        return exit;
    }
}
