package org.rawi.tagger;

import org.rawi.gazetteer.WordClasses;

/** What a word alone says of its own label, and of its neighbours' labels. */
final class WordFeatures {

    private static final int LONGEST = 9;

    private WordFeatures() {}

    static void here(WordTraits word, Sink to) {
        letters(word, to);
        to.add(Template.WORD, WordClasses.hash(word.folded));
        to.add(Template.STEM, word.stem);
        to.add(Template.SHAPE, word.shape);
        to.add(Template.FREQUENCY, word.frequency << 1 | word.definite);
        to.add(Template.CLASS, word.wordClass);
        to.add(Template.SORTS, word.sorts);
        to.add(Template.HEAD, word.head);
        to.add(Template.SPEECH, word.speech);
        to.add(Template.SPEECH_WITH_SORTS, word.sorts << 8 | word.speech);
        to.add(Template.SPEECH_WITH_FREQUENCY, word.frequency << 9 | word.definite << 8 | word.speech);
    }

    /** Beginning and end of the word without particles and article. */
    private static void letters(WordTraits word, Sink to) {
        String text = word.folded;
        int end = text.length();
        int start = Math.min(end, word.bare);
        to.add(Template.PREFIX_2, part(text, start, Math.min(end, start + 2)));
        to.add(Template.PREFIX_3, part(text, start, Math.min(end, start + 3)));
        to.add(Template.SUFFIX_1, part(text, Math.max(word.cut, end - 1), end));
        int ending = part(text, Math.max(word.cut, end - 2), end);
        to.add(Template.SUFFIX_2, ending);
        to.add(Template.ENDING_OF_DEFINITE, ending << 1 | word.definite);
        to.add(Template.SUFFIX_3, part(text, Math.max(word.cut, end - 3), end));
        to.add(Template.LENGTH, Math.min(end - start, LONGEST) << 1 | word.definite);
        int particle = word.cut == 0 ? 0 : text.charAt(word.cut - 1);
        to.add(Template.PARTICLE, particle << 4 | word.frequency);
    }

    private static int part(String text, int from, int to) {
        int hash = 17;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    static void before(WordTraits word, Sink to) {
        to.add(Template.CLASS_BEFORE, word.wordClass);
        to.add(Template.STEM_BEFORE, word.stem);
        to.add(Template.SORTS_BEFORE, word.sorts);
        to.add(Template.HEAD_BEFORE, word.head);
        to.add(Template.SPEECH_BEFORE, word.speech);
    }

    static void after(WordTraits word, Sink to) {
        to.add(Template.CLASS_AFTER, word.wordClass);
        to.add(Template.STEM_AFTER, word.stem);
        to.add(Template.SORTS_AFTER, word.sorts);
        to.add(Template.SPEECH_AFTER, word.speech);
    }

    static void twoBefore(WordTraits word, Sink to) {
        to.add(Template.CLASS_2_BEFORE, word.wordClass);
        to.add(Template.STEM_2_BEFORE, word.stem);
        to.add(Template.SORTS_2_BEFORE, word.sorts);
        to.add(Template.HEAD_2_BEFORE, word.head);
    }

    static void twoAfter(WordTraits word, Sink to) {
        to.add(Template.CLASS_2_AFTER, word.wordClass);
        to.add(Template.STEM_2_AFTER, word.stem);
        to.add(Template.SORTS_2_AFTER, word.sorts);
    }
}
