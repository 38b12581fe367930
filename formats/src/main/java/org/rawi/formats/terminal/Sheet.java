package org.rawi.formats.terminal;

/** The page as it grows: headings, lines, columns. */
final class Sheet {

    private static final String MARGIN = "  ";

    private final StringBuilder text = new StringBuilder();
    private final int columns;
    private final boolean colours;

    Sheet(int columns, boolean colours) {
        this.columns = columns;
        this.colours = colours;
    }

    int columns() {
        return columns;
    }

    Flow flow() {
        return new Flow(columns, colours);
    }

    void heading(String words) {
        text.append('\n').append(ink(words, Ink.HEADING)).append('\n');
    }

    void put(String lines) {
        text.append(lines);
    }

    /** An entry: a cell in a column of its own, and text that flows beside it, or below where the cell is too wide. */
    void entry(Flow cell, int width, Flow beside) {
        int indent = MARGIN.length() + width;
        if (cell.width() < width) {
            String padding = " ".repeat(width - cell.width());
            text.append(beside.set(MARGIN + cell.inline() + padding, indent));
            return;
        }
        text.append(cell.set(MARGIN, MARGIN.length()));
        if (!beside.isEmpty()) {
            text.append(beside.set(" ".repeat(indent), indent));
        }
    }

    private String ink(String words, Ink ink) {
        return colours ? ink.on(words) : words;
    }

    String text() {
        return text.toString();
    }
}
