package org.rawi.analysis;

import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.vocabulary.Segmentation;
import org.rawi.vocabulary.WordForms;

/**
 * One way to read a word: where its clitics are cut and what it then is.
 *
 * @param place of the core in {@link WordForms}
 * @param lemma the dictionary form, folded
 * @param traits what its form shows
 */
record Candidate(Segmentation cut, PartOfSpeech pos, int place, String lemma, Traits traits) {

    /** The folded word without clitics. */
    String core() {
        return cut.core();
    }
}
