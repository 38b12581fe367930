package org.rawi.formats.terminal;

/** The page as it grows: headings, lines, columns. */
public final class Sheet {

    private static final String MARGIN = "  ";

    private final StringBuilder text = new StringBuilder();
    private final int columns;
    private final boolean colours;

    /**
     * @param columns how wide the page may be; 60 or more
     * @param colours whether the terminal may be sent colours
     */
    public Sheet(int columns, boolean colours) {
        this.columns = columns;
        this.colours = colours;
    }

    public int columns() {
        return columns;
    }

    public Flow flow() {
        return new Flow(columns, colours);
    }

    public void heading(String words) {
        text.append('\n').append(ink(words, Ink.HEADING)).append('\n');
    }

    public void put(String lines) {
        text.append(lines);
    }

    /** An entry: a cell in a column of its own, and text that flows beside it, or below where the cell is too wide. */
    public void entry(Flow cell, int width, Flow beside) {
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

    public String text() {
        return text.toString();
    }
}
