package org.rawi.vocabulary;

import org.rawi.inflection.Form;
import org.rawi.lexicon.Entry;
import org.rawi.script.Letters;
import org.rawi.text.Span;

/**
 * A table row that a word of the text is a form of.
 *
 * @param table the table's name
 * @param form the form met
 * @param span the word without its clitics; of a phrase, all its words
 * @param end index after its last token: more than one token for a phrase
 * @param stripped how many letters of clitics were taken off; the fewer, the surer
 */
public record Sense(String table, Entry entry, Form form, Span span, int end, int stripped) {

    public boolean in(String wanted) {
        return table.equals(wanted);
    }

    /** Whether the row is written with آ and the word with أ: «تأمر» is no «تآمر», though folding makes them one. */
    public boolean isWithoutMadda(String word) {
        return entry.word().indexOf(Letters.ALEF_MADDA) > 0 && word.indexOf(Letters.ALEF_HAMZA_ABOVE) > 0;
    }
}
