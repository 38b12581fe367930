package org.rawi.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A page of Markdown that shows what commands print. Above each block of figures stands its command, as a comment:
 *
 * <pre>{@code
 * <!-- lab/run evaluate-morph -->
 * ```
 * what it prints
 * ```
 * }</pre>
 */
final class Page {

    private static final String COMMAND = "<!-- lab/run ";
    private static final String END = " -->";
    private static final String FENCE = "```";

    private Page() {}

    /**
     * The page with new figures.
     *
     * @param lines of the page
     * @param print what a command prints, given its arguments
     * @throws IllegalStateException where no block follows a command
     */
    static List<String> refreshed(List<String> lines, UnaryOperator<String> print) {
        List<String> page = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at++);
            page.add(line);
            if (line.startsWith(COMMAND) && line.endsWith(END)) {
                int end = endOfBlock(lines, at);
                page.add(lines.get(at));
                print.apply(line.substring(COMMAND.length(), line.length() - END.length()))
                        .lines()
                        .map(String::stripTrailing)
                        .forEach(page::add);
                at = end;
            }
        }
        return page;
    }

    /** Index of the line that closes the block which begins at {@code start}. */
    private static int endOfBlock(List<String> lines, int start) {
        for (int i = start + 1; i < lines.size() && lines.get(start).startsWith(FENCE); i++) {
            if (lines.get(i).equals(FENCE)) {
                return i;
            }
        }
        throw new IllegalStateException("line " + start + ": expected a block between ``` lines below "
                + lines.get(start - 1) + ", found none");
    }
}
