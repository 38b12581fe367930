package org.rawi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.Terminal;

/** What a command line did, run inside the test. */
public record Ran(int exit, String out, String err) {

    public static Ran rawi(String... args) {
        return with("", Terminal.NONE, args);
    }

    public static Ran with(String input, Terminal terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(UTF_8)), out, new PrintStream(err, true, UTF_8), terminal);
        int exit = Main.run(console, args);
        return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
