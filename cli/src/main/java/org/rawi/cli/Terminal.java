package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What is known about the person's side.
 *
 * @param readsOut whether standard output goes to a terminal
 * @param readsErr whether standard error does
 * @param colours whether output may be coloured
 * @param columns how wide a page may be
 */
record Terminal(boolean readsOut, boolean readsErr, boolean colours, int columns) {

    private static final int USUAL_COLUMNS = 100;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;

    /** Nobody watches: no colours, no progress. */
    static final Terminal NONE = new Terminal(false, false, false, USUAL_COLUMNS);

    static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean readsOut = isTerminal(1);
        boolean colours = readsOut
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(readsOut, isTerminal(2), colours, columns(environment.getOrDefault("COLUMNS", "")));
    }

    /** Java can't ask about one stream alone; Linux shows where each goes, elsewhere both must be terminals. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    private static int columns(String written) {
        if (!written.matches("[0-9]{1,4}")) {
            return USUAL_COLUMNS;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(written)));
    }
}
