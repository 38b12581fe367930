package org.rawi.lexicon;

import java.util.List;
import org.rawi.script.Folding;

/** One row of a table. Immutable; rows of one file share their column names. */
public final class Entry {

    private static final String ABSENT = "-";
    private static final String SEVERAL = "|";
    private static final char SEPARATOR = '|';

    private final String file;
    private final int line;
    private final List<String> columns;
    private final String[] cells;
    private final String key;

    /**
     * @param line counted from 1
     * @param columns at least one name
     * @param cells one a column; {@code -} where the row gives no value
     */
    Entry(String file, int line, List<String> columns, String[] cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        this.key = Folding.key(cells[0]);
    }

    /** File and line, for messages and for {@code why}: {@code cues.tsv:12}. */
    public String where() {
        return file + ":" + line;
    }

    /** The first cell, as written. */
    public String word() {
        return cells[0];
    }

    /** The first cell, folded: what the text is compared with. */
    public String key() {
        return key;
    }

    /** The second cell (class, part of speech), which tells rows of one word apart; empty where absent. */
    public String kind() {
        return cells.length < 2 ? "" : value(1);
    }

    public boolean has(String column) {
        int at = columns.indexOf(column);
        return at >= 0 && !cells[at].equals(ABSENT);
    }

    /** The cell under {@code column}, or an empty string where the row gives no value. */
    public String get(String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : value(at);
    }

    private String value(int at) {
        return cells[at].equals(ABSENT) ? "" : cells[at];
    }

    /** Whether {@link #list} holds a value. */
    public boolean lists(String column, String value) {
        String cell = get(column);
        int end = value.length();
        for (int at = cell.indexOf(value); at >= 0; at = cell.indexOf(value, at + 1)) {
            boolean starts = at == 0 || cell.charAt(at - 1) == SEPARATOR;
            if (starts && (at + end == cell.length() || cell.charAt(at + end) == SEPARATOR)) {
                return true;
            }
        }
        return false;
    }

    /** The values of a cell that holds several, separated by {@code |}; empty where the row gives none. */
    public List<String> list(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        return cell.contains(SEVERAL) ? List.of(cell.split("\\|")) : List.of(cell);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && entry.line == line && entry.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode() * 31 + line;
    }

    @Override
    public String toString() {
        return where() + " " + cells[0];
    }
}
