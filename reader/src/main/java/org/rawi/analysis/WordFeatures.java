package org.rawi.analysis;

import java.util.Arrays;
import java.util.List;
import org.rawi.inflection.Form;
import org.rawi.vocabulary.RowForm;
import org.rawi.vocabulary.Segmentation;
import org.rawi.vocabulary.WordForms;

/** What the tagger looks at in the readings of one word themselves, as indexes into its table of weights. */
final class WordFeatures {

    private static final int COUNT = 17;

    private final String folded;
    private final List<RowForm> met;
    private final WordForms forms;
    private final int frequencyUncut;
    private final int[] features = new int[COUNT];
    private int size;

    /** @param met the table rows that the word is a form of */
    WordFeatures(String folded, List<RowForm> met, WordForms forms) {
        this.folded = folded;
        this.met = met;
        this.forms = forms;
        this.frequencyUncut = forms.frequency(forms.find(folded));
    }

    int[] of(Candidate candidate) {
        find(candidate);
        return Arrays.copyOf(features, size);
    }

    /** The sum of their weights. */
    float score(Candidate candidate, Tagger tagger) {
        find(candidate);
        return tagger.sum(features, size);
    }

    private void find(Candidate candidate) {
        size = 0;
        int pos = candidate.pos().ordinal() + 1;
        Segmentation cut = candidate.cut();
        String core = candidate.core();
        int shape = ((cut.conjunction() * 2 + cut.preposition()) * 3 + cut.article()) * 4 + cut.enclitic();
        int classes = forms.classes(candidate.place());
        int frequency = forms.frequency(candidate.place());
        add(1, pos, 0);
        add(2, pos, classes);
        add(3, pos, shape);
        add(4, pos, shape * 32 + classes);
        add(5, shape, frequency);
        add(6, shape, frequency - frequencyUncut + 16);
        add(7, pos, forms.articleFrequency(candidate.place()) * 16 + frequency);
        add(8, pos, core.hashCode());
        add(9, shape, folded.hashCode());
        affixes(pos, core);
        add(15, pos, tables(core));
        add(16, pos, Math.min(core.length(), 7) * 100 + shape);
        if (cut.stripped() > 0) {
            int end = folded.length();
            add(17, shape, hash(folded, 0, cut.prefix()) * 31 + hash(folded, end - cut.enclitic(), end));
        }
    }

    private void affixes(int pos, String core) {
        int length = core.length();
        add(10, pos, core.charAt(0));
        add(11, pos, core.charAt(length - 1));
        add(12, pos, hash(core, Math.max(0, length - 2), length));
        add(13, pos, hash(core, Math.max(0, length - 3), length));
        add(14, pos, hash(core, 0, Math.min(2, length)));
    }

    /** The hash code of a part of a word, as {@link String#hashCode} gives it. */
    private static int hash(String word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    private int tables(String core) {
        int tables = 0;
        for (RowForm row : met) {
            if (row.form().folded().equals(core)) {
                tables |= row.form().isVerb() ? 1 : row.form().kind() == Form.Kind.NOUN ? 2 : 4;
            }
        }
        return tables;
    }

    private void add(int template, int first, int second) {
        features[size++] = FeatureHash.of(template, first, second);
    }
}
