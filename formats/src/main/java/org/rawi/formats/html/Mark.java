package org.rawi.formats.html;

import org.rawi.text.Span;

/**
 * Words in the text that belong to an item.
 *
 * @param number of the mark in its page: {@code w12} is the anchor of the twelfth
 * @param item the anchor of its item: {@code c2} is the second claim
 * @param look its classes in the style sheet
 * @param exact the words, in UTF-16 code units of the text
 * @param drawn the same, widened to whole words
 */
record Mark(int number, String item, String look, Span exact, Span drawn) {

    static final String CONTENT = "content";

    String anchor() {
        return "w" + number;
    }

    /** Whether its words lead back to the item. A whole sentence in a source's mouth does not: its cue does. */
    boolean leadsBack() {
        return !look.equals(CONTENT);
    }
}
