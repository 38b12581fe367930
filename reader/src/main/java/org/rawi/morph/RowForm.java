package org.rawi.morph;

import java.util.List;
import org.rawi.lexicon.Entry;

/**
 * A table row that a word may be a form of once its clitics are cut off; nothing is known yet of the words after it.
 *
 * @param table the table's name
 * @param rest the folded words that must follow where the row is a phrase
 * @param hides whether, where it is met, cuts that take more letters off are not looked at
 */
record RowForm(String table, Entry entry, Form form, Segmentation cut, List<String> rest, boolean hides) {

    boolean in(String wanted) {
        return table.equals(wanted);
    }

    boolean isPhrase() {
        return !rest.isEmpty();
    }
}
