package org.rawi.analysis;

import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.morph.Traits.Tense;
import org.rawi.vocabulary.Segmentation;
import org.rawi.vocabulary.WordForms;

/** What the form of a word shows under one reading of it. */
final class TraitFinder {

    private TraitFinder() {}

    /** @param classes what the dictionary knows of the core, as {@link WordForms#classes} */
    static Traits find(String folded, Segmentation cut, PartOfSpeech pos, int classes) {
        Tense tense = tense(folded, cut, pos, classes);
        int stem = cut.conjunction() + cut.preposition();
        return new Traits(
                part(folded, 0, cut.conjunction()),
                tense == Tense.FUTURE ? "" : part(folded, cut.conjunction(), stem),
                cut.article() > 0,
                cut.enclitic() > 0,
                WordClass.feminine(cut.core(), pos, tense),
                WordClass.plural(cut.core(), pos),
                tense);
    }

    private static String part(String folded, int from, int to) {
        return from == to ? "" : folded.substring(from, to);
    }

    private static Tense tense(String folded, Segmentation cut, PartOfSpeech pos, int classes) {
        if (pos != PartOfSpeech.VERB) {
            return Tense.NONE;
        }
        if (cut.isFuture(folded)) {
            return Tense.FUTURE;
        }
        boolean past = (classes & WordForms.PAST) != 0;
        boolean present = (classes & WordForms.PRESENT) != 0;
        if (past != present) {
            return past ? Tense.PAST : Tense.PRESENT;
        }
        return WordClass.looksPresent(cut.core()) ? Tense.PRESENT : Tense.PAST;
    }
}
