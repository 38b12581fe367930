package org.rawi.morph;

import org.rawi.script.Letters;

/**
 * One way to cut a folded word into proclitics, core and enclitic.
 *
 * @param conjunction letters of و or ف: 0 or 1
 * @param preposition letters of ب, ل, ك or the future س: 0 or 1
 * @param article letters of ال, or of the second ل of لل: 0, 1 or 2
 * @param enclitic letters of the attached pronoun
 * @param core what is left
 */
record Segmentation(int conjunction, int preposition, int article, int enclitic, String core) {

    static Segmentation of(String word, int conjunction, int preposition, int article, int enclitic) {
        int prefix = conjunction + preposition + article;
        return new Segmentation(
                conjunction, preposition, article, enclitic, word.substring(prefix, word.length() - enclitic));
    }

    static Segmentation uncut(String word) {
        return new Segmentation(0, 0, 0, 0, word);
    }

    int prefix() {
        return conjunction + preposition + article;
    }

    int stripped() {
        return prefix() + enclitic;
    }

    /** Whether س of the future is cut off. */
    boolean isFuture(String word) {
        return preposition == 1 && word.charAt(conjunction) == Letters.SEEN;
    }
}
