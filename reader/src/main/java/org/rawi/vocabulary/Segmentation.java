package org.rawi.vocabulary;

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
public record Segmentation(int conjunction, int preposition, int article, int enclitic, String core) {

    static Segmentation of(String word, int conjunction, int preposition, int article, int enclitic) {
        int prefix = conjunction + preposition + article;
        return new Segmentation(
                conjunction, preposition, article, enclitic, word.substring(prefix, word.length() - enclitic));
    }

    public static Segmentation uncut(String word) {
        return new Segmentation(0, 0, 0, 0, word);
    }

    public int prefix() {
        return conjunction + preposition + article;
    }

    public int stripped() {
        return prefix() + enclitic;
    }

    /** Whether س of the future is cut off. */
    public boolean isFuture(String word) {
        return preposition == 1 && word.charAt(conjunction) == Letters.SEEN;
    }
}
