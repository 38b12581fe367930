package org.rawi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;
import org.rawi.cli.archive.AddCommand;
import org.rawi.cli.archive.CheckCommand;
import org.rawi.cli.archive.ExportCommand;
import org.rawi.cli.archive.RereadCommand;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.UsageException;
import org.rawi.cli.entity.EntityCommand;
import org.rawi.cli.eval.EvalCommand;
import org.rawi.cli.incident.IncidentCommand;
import org.rawi.cli.incident.IncidentsCommand;
import org.rawi.cli.read.ReadCommand;
import org.rawi.cli.search.SearchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code rawi} command. It does nothing itself but show what can be done. */
@Command(
        name = "rawi",
        description = "Reads Arabic news and keeps, for everything that a report says, who says so.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {

    private final Console console;

    private final CommandLine command;

    private Main(Console console) {
        this.console = console;
        this.command = Converters.addTo(new CommandLine(this)
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new AddCommand(console))
                .addSubcommand(new RereadCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(EntityCommand.line(console))
                .addSubcommand(new IncidentsCommand(console))
                .addSubcommand(new IncidentCommand(console))
                .addSubcommand(new EvalCommand(console)));
        command.setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setParameterExceptionHandler((e, args) -> misused(e, e.getCommandLine()))
                .setExecutionExceptionHandler((e, line, parsed) -> failed(e, line));
    }

    public static void main(String... args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Exit code 0: all is well; 1: something could not be read or falls short; 2: the command is not understood. */
    public static int run(Console console, String... args) {
        return new Main(console).command.execute(args);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private int misused(Exception e, CommandLine line) {
        console.say(String.valueOf(e.getMessage()));
        console.say(line.getCommandSpec().qualifiedName() + " --help says more.");
        return CommandLine.ExitCode.USAGE;
    }

    private int failed(Exception e, CommandLine line) {
        if (e instanceof UsageException) {
            return misused(e, line);
        }
        if (isClosedPipe(e)) {
            return CommandLine.ExitCode.OK;
        }
        console.say(words(e));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Of a file the JDK often says no more than its name. */
    private static String words(Exception e) {
        if (e instanceof FileSystemException failure) {
            return failure.getFile() + ": "
                    + (failure.getReason() == null ? e.getClass().getSimpleName() : failure.getReason());
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    /** Whoever reads has seen enough, as {@code head} does. The words are those of Linux and macOS, and of Windows. */
    private static boolean isClosedPipe(Exception e) {
        String message = String.valueOf(e.getMessage());
        return e instanceof IOException
                && (message.contains("Broken pipe") || message.contains("pipe is being closed"));
    }

    @Override
    public void run() {
        command.usage(writer(console.out()));
    }

    /** The version that the build wrote into the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            @Nullable String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"rawi " + (version == null ? "(not packaged)" : version)};
        }
    }
}
