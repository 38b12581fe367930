package org.rawi.gazetteer;

import org.rawi.lexicon.Entry;

/**
 * What a phrase of the tables stands for.
 *
 * @param form which of the row's forms the phrase is
 */
public record Known(Sort sort, Entry entry, Form form) {

    /** How a phrase of the tables stands in its row. */
    public enum Form {
        /** The first cell. */
        FULL,
        /** Another spelling, or an inflected form. */
        SPELLING,
        /** The first cell without its class word: «العربية» of «قناة العربية». */
        BARE
    }

    public boolean full() {
        return form == Form.FULL;
    }
}
