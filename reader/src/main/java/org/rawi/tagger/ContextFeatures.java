package org.rawi.tagger;

/** What neighbours say together of a token's label, and what rules and the rest of the report say of it. */
final class ContextFeatures {

    private final ReportView view;

    ContextFeatures(ReportView view) {
        this.view = view;
    }

    void add(int i, Sink to) {
        WordTraits word = view.word(i);
        WordTraits before = view.before(i);
        WordTraits after = view.after(i);
        WordTraits before2 = view.twoBefore(i);
        words(word, before, after, to);
        tables(word, before, after, before2, to);
        shapes(word, before, after, to);
        office(i, word, to);
        if (view.rule(i) != 0 || view.rule(i - 1) != 0 || view.rule(i + 1) != 0) {
            rule(i, word, before, after, to);
        }
        if (view.elsewhere(i) != 0) {
            to.add(Template.ELSEWHERE, view.elsewhere(i));
            to.add(Template.ELSEWHERE_WITH_FREQUENCY, view.elsewhere(i) << 4 | word.frequency);
        }
    }

    private static void words(WordTraits word, WordTraits before, WordTraits after, Sink to) {
        to.add(Template.CLASS_WITH_BEFORE, before.wordClass << 16 | word.wordClass);
        to.add(Template.CLASS_WITH_AFTER, word.wordClass << 16 | after.wordClass);
        to.add(Template.CLASSES_AROUND, before.wordClass << 16 | after.wordClass);
    }

    private static void tables(WordTraits word, WordTraits before, WordTraits after, WordTraits before2, Sink to) {
        to.add(Template.SORTS_WITH_BEFORE, before.sorts << 16 | word.sorts);
        to.add(Template.SORTS_WITH_TWO_BEFORE, both(before2.sorts << 16 | before.sorts, word.sorts));
        to.add(Template.HEAD_2_BEFORE_DEFINITE, both(before2.head, word.definite));
        to.add(Template.HEAD_WITH_AFTER, both(word.head, after.definite));
    }

    private static void shapes(WordTraits word, WordTraits before, WordTraits after, Sink to) {
        to.add(Template.SHAPE_WITH_AROUND, both(both(before.shape, word.shape), after.shape));
        to.add(Template.DEFINITES, before.definite << 2 | word.definite << 1 | after.definite);
    }

    private void office(int i, WordTraits word, Sink to) {
        int office = view.office(i);
        if (office != 0) {
            to.add(Template.OFFICE_WITH_SORTS, both(office, word.sorts));
            to.add(Template.OFFICE_WITH_FREQUENCY, office << 8 | word.frequency << 1 | word.definite);
        }
    }

    private void rule(int i, WordTraits word, WordTraits before, WordTraits after, Sink to) {
        int rule = view.rule(i);
        to.add(Template.RULE, rule);
        to.add(Template.RULE_WITH_BEFORE, view.rule(i - 1) << 8 | rule);
        to.add(Template.RULE_WITH_AFTER, rule << 8 | view.rule(i + 1));
        to.add(Template.RULE_WITH_STEM_BEFORE, both(before.stem, rule));
        to.add(Template.RULE_WITH_CLASS_BEFORE, both(before.wordClass, rule));
        to.add(Template.RULE_WITH_CLASS_AFTER, both(after.wordClass, rule));
        to.add(Template.RULE_WITH_WORD, both(word.stem, rule));
    }

    /** Two values as one; unlike pairs are seldom alike. */
    private static int both(int a, int b) {
        return (a * 0x9E3779B1 ^ a >>> 15) + Integer.rotateLeft(b * 0x85EBCA6B, 15);
    }
}
