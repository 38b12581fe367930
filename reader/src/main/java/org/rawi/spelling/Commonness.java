package org.rawi.spelling;

import org.rawi.vocabulary.WordForms;

/** How often news writes a word just so, in binary logarithms: 6 is once in some hundred thousand words. */
final class Commonness {

    private static final String ARTICLE = "ال";

    private final WordForms forms;

    Commonness(WordForms forms) {
        this.forms = forms;
    }

    int of(String folded) {
        int bare = forms.frequency(forms.find(folded));
        if (folded.length() < 4 || !folded.startsWith(ARTICLE)) {
            return bare;
        }
        return Math.max(bare, forms.articleFrequency(forms.find(folded.substring(ARTICLE.length()))));
    }

    boolean isPresentVerb(String folded) {
        return (forms.classes(forms.find(folded)) & WordForms.PRESENT) != 0;
    }
}
