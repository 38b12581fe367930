package org.rawi.lexicon;

import java.util.List;
import java.util.Map;
import org.rawi.script.Folding;

/**
 * One row of a table.
 *
 * @param where file and line, for messages and for {@code why}: {@code cues.tsv:12}
 * @param word the first cell, as written
 * @param kind the second cell (class, part of speech), which tells rows of one word apart; empty where absent
 * @param cells the cells by column name; a cell that holds {@code -} is absent
 */
public record Entry(String where, String word, String kind, Map<String, String> cells) {

    private static final String SEVERAL = "\\|";

    public Entry {
        cells = Map.copyOf(cells);
    }

    /** The first cell, folded: what the text is compared with. */
    public String key() {
        return Folding.key(word);
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The cell under {@code column}, or an empty string where the row gives no value. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The values of a cell that holds several, separated by {@code |}; empty where the row gives none. */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(SEVERAL));
    }
}
