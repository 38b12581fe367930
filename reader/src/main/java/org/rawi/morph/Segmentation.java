package org.rawi.morph;

/**
 * One way to cut a folded word into proclitics, core and enclitic.
 *
 * @param conjunction letters of و or ف: 0 or 1
 * @param preposition letters of ب, ل, ك or the future س: 0 or 1
 * @param article letters of ال, or of the second ل of لل: 0, 1 or 2
 * @param enclitic letters of the attached pronoun
 */
record Segmentation(int conjunction, int preposition, int article, int enclitic) {

    int prefix() {
        return conjunction + preposition + article;
    }

    int stripped() {
        return prefix() + enclitic;
    }

    String core(String word) {
        return word.substring(prefix(), word.length() - enclitic);
    }
}
