package org.rawi.vocabulary;

import java.util.List;
import org.rawi.inflection.Form;
import org.rawi.lexicon.Entry;

/**
 * A table row that a word may be a form of once its clitics are cut off; nothing is known yet of the words after it.
 *
 * @param table the table's name
 * @param rest the folded words that must follow where the row is a phrase
 * @param hides whether, where it is met, cuts that take more letters off are not looked at
 */
public record RowForm(String table, Entry entry, Form form, Segmentation cut, List<String> rest, boolean hides) {

    public boolean in(String wanted) {
        return table.equals(wanted);
    }

    public boolean isPhrase() {
        return !rest.isEmpty();
    }
}
