package org.rawi.cli.console;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known about the person's side.
 *
 * @param readsOut whether standard output goes to a terminal
 * @param readsErr whether standard error does
 * @param colours whether output may be coloured
 * @param columns how wide a page may be
 */
public record Terminal(boolean readsOut, boolean readsErr, boolean colours, int columns) {

    private static final int USUAL_COLUMNS = 100;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;

    /** {@code 24 80}: rows and columns. */
    private static final Pattern SIZE = Pattern.compile("\\d+ (\\d{1,4})\\s*");

    /** Nobody watches: no colours, no progress. */
    public static final Terminal NONE = new Terminal(false, false, false, USUAL_COLUMNS);

    static Terminal ofProcess() {
        return of(System.getenv(), isTerminal(1), isTerminal(2));
    }

    static Terminal of(Map<String, String> environment, boolean readsOut, boolean readsErr) {
        boolean colours = readsOut
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        String columns = environment.getOrDefault("COLUMNS", "");
        return new Terminal(readsOut, readsErr, colours, columns(columns.isEmpty() && readsOut ? asked() : columns));
    }

    /** Java can't ask about one stream alone; Linux shows where each goes, elsewhere both must be terminals. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return bothAreTerminals();
        }
    }

    /** From Java 22 on there is a console even where there is no terminal, unless the old one is asked for. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean bothAreTerminals() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    private static int columns(String written) {
        int columns = written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : 0;
        return columns == 0 ? USUAL_COLUMNS : Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /** The width that the terminal itself gives; empty where it can't be asked. */
    private static String asked() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Matcher size = SIZE.matcher(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            return size.matches() ? size.group(1) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
