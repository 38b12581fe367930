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

    /** The same of a word with a letter put in before its letter {@code at}. */
    int with(char letter, String folded, int at) {
        int bare = forms.frequency(forms.findWith(letter, folded, 0, at));
        if (at < ARTICLE.length() || !folded.startsWith(ARTICLE)) {
            return bare;
        }
        return Math.max(bare, forms.articleFrequency(forms.findWith(letter, folded, ARTICLE.length(), at)));
    }

    boolean isPresentVerb(String folded) {
        return (forms.classes(forms.find(folded)) & WordForms.PRESENT) != 0;
    }
}
