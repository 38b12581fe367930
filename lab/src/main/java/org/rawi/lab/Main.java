package org.rawi.lab;

import org.rawi.lab.bench.Bench;
import org.rawi.lab.morph.BuildForms;
import org.rawi.lab.morph.TrainMorph;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The lab's commands; each ends with a table of what it reached. */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        description = "Trains Rawi's models and measures them.",
        subcommands = {Bench.class, BuildForms.class, TrainMorph.class, TrainNames.class, CountWords.class})
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
