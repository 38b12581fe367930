package org.rawi.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the command talks through.
 *
 * @param in what {@code -} reads
 * @param out what was asked for, as UTF-8 bytes whatever the locale
 * @param err messages and progress
 * @param terminal what is known about the person's side
 */
public record Console(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {

    private static final int BUFFER = 1 << 16;

    /** The process's own streams. A {@link PrintStream} would hide that nobody reads any more. */
    public static Console ofProcess() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, out, err, Terminal.ofProcess());
    }

    /** Writes what was asked for. */
    public void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells the person something. */
    public void say(String message) {
        err.println("rawi: " + message);
    }
}
