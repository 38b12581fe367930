package org.rawi.formats.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text that flows into lines of a fixed width behind an indent. Each piece keeps its ink, and is isolated anew on every
 * line it takes, so that right-to-left words are ordered among themselves only.
 */
public final class Flow {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final int columns;
    private final boolean colours;
    private final List<Word> words = new ArrayList<>();
    private int pieces;

    /**
     * One line as set.
     *
     * @param text with ink and isolates, without a newline
     * @param width columns that it takes
     */
    public record Line(String text, int width) {

        public static final Line EMPTY = new Line("", 0);
    }

    private record Word(String text, Ink ink, int piece, boolean glued) {}

    public Flow(int columns, boolean colours) {
        this.columns = columns;
        this.colours = colours;
    }

    /** Adds a piece behind a blank. */
    public Flow add(String text, Ink ink) {
        return add(text, ink, false);
    }

    /** Adds a piece that touches what stands before it, such as a comma. */
    public Flow glue(String text, Ink ink) {
        return add(text, ink, true);
    }

    private Flow add(String text, Ink ink, boolean glued) {
        boolean first = true;
        for (String word :
                Shown.safe(BLANKS.matcher(text).replaceAll(" ")).strip().split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(new Word(word, ink, pieces, first && glued));
                first = false;
            }
        }
        pieces++;
        return this;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Columns that the text takes on one line. */
    public int width() {
        return width(words);
    }

    private static int width(List<Word> words) {
        int width = 0;
        for (Word word : words) {
            width += Shown.width(word.text()) + (width == 0 || word.glued() ? 0 : 1);
        }
        return width;
    }

    /** The text on one line, however wide, without a newline. */
    public String inline() {
        StringBuilder line = new StringBuilder();
        line(line, words);
        return line.toString();
    }

    /**
     * Sets the lines.
     *
     * @param first what stands before the first line, {@code indent} columns wide
     * @param indent of the further lines
     */
    public String set(String first, int indent) {
        StringBuilder page = new StringBuilder(first);
        String margin = "";
        for (Line line : lines(columns - indent)) {
            page.append(margin).append(line.text()).append('\n');
            margin = " ".repeat(indent);
        }
        return words.isEmpty() ? page.append('\n').toString() : page.toString();
    }

    /** The lines alone, to stand in a cell. */
    public List<Line> lines() {
        return lines(columns);
    }

    private List<Line> lines(int width) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int end = lineEnd(from, width);
            StringBuilder line = new StringBuilder();
            line(line, words.subList(from, end));
            lines.add(new Line(line.toString(), width(words.subList(from, end))));
            from = end;
        }
        return lines;
    }

    private int lineEnd(int from, int width) {
        int used = Shown.width(words.get(from).text());
        int end = from + 1;
        while (end < words.size()) {
            Word next = words.get(end);
            used += Shown.width(next.text()) + (next.glued() ? 0 : 1);
            if (used > width && !next.glued()) {
                break;
            }
            end++;
        }
        return end;
    }

    private void line(StringBuilder page, List<Word> line) {
        int i = 0;
        while (i < line.size()) {
            Word first = line.get(i);
            StringBuilder piece = new StringBuilder(first.text());
            int end = i + 1;
            while (end < line.size() && line.get(end).piece() == first.piece()) {
                piece.append(' ').append(line.get(end).text());
                end++;
            }
            if (i > 0 && !first.glued()) {
                page.append(' ');
            }
            page.append(inked(Shown.isolated(piece.toString()), first.ink()));
            i = end;
        }
    }

    private String inked(String text, Ink ink) {
        return colours ? ink.on(text) : text;
    }
}
