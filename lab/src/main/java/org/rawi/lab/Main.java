package org.rawi.lab;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rawi.lab.archive.AddWorker;
import org.rawi.lab.archive.BenchArchive;
import org.rawi.lab.archive.KillAdd;
import org.rawi.lab.bench.Bench;
import org.rawi.lab.incidents.CountStems;
import org.rawi.lab.incidents.EvaluateIncidents;
import org.rawi.lab.morph.AblateMorph;
import org.rawi.lab.morph.BuildForms;
import org.rawi.lab.morph.EvaluateMorph;
import org.rawi.lab.morph.TrainMorph;
import org.rawi.lab.readings.CheckReadings;
import org.rawi.lab.readings.EvaluateReadings;
import org.rawi.lab.readings.JoinReadings;
import org.rawi.lab.readings.MakeStandOff;
import org.rawi.lab.typing.TypingErrors;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The lab's commands; each ends with a table of what it reached. */
@Command(
        name = "lab/run",
        mixinStandardHelpOptions = true,
        description =
                "Trains Rawi's models and measures them. Run from anywhere in a checkout; paths start at its root.",
        subcommands = {
            BuildForms.class,
            TrainMorph.class,
            EvaluateMorph.class,
            AblateMorph.class,
            CountWords.class,
            TrainNames.class,
            EvaluateNames.class,
            AblateNames.class,
            SelfTrainNames.class,
            EvaluateReadings.class,
            JoinReadings.class,
            MakeStandOff.class,
            CheckReadings.class,
            CountStems.class,
            EvaluateIncidents.class,
            TypingErrors.class,
            Bench.class,
            BenchArchive.class,
            KillAdd.class,
            AddWorker.class,
            Refresh.class,
        })
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), args));
    }

    /** Exit code 0: all is well; 1: it failed, or what was checked has faults; 2: the command is not understood. */
    static int run(PrintWriter out, String... args) {
        return new CommandLine(new Main())
                .setOut(out)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage() == null ? failure : failure.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(args);
    }
}
