package org.rawi.morph;

import java.util.List;
import org.rawi.token.Token;
import org.rawi.token.Tokens;

/** What the tagger looks at, as indexes into its table of weights; the same code serves training and reading. */
final class TagFeatures {

    static final int BITS = 17;
    private static final int MASK = (1 << BITS) - 1;

    private final Tokens tokens;
    private final List<List<Sense>> senses;
    private final WordForms forms;
    private int[] features = new int[40];
    private int size;

    TagFeatures(Tokens tokens, List<List<Sense>> senses, WordForms forms) {
        this.tokens = tokens;
        this.senses = senses;
        this.forms = forms;
    }

    /** Features of a candidate that do not depend on its neighbour's tag. */
    int[] local(int at, Candidate candidate) {
        size = 0;
        int pos = candidate.pos().ordinal() + 1;
        Segmentation cut = candidate.cut();
        String folded = tokens.get(at).folded();
        String core = candidate.core();
        int shape = ((cut.conjunction() * 2 + cut.preposition()) * 3 + cut.article()) * 4 + cut.enclitic();
        int classes = forms.classes(candidate.place());
        int frequency = forms.frequency(candidate.place());
        add(1, pos, 0);
        add(2, pos, classes);
        add(3, pos, shape);
        add(4, pos, shape * 32 + classes);
        add(5, shape, frequency);
        add(6, shape, frequency - forms.frequency(forms.find(folded)) + 16);
        add(7, pos, forms.articleFrequency(candidate.place()) * 16 + frequency);
        add(8, pos, core.hashCode());
        add(9, shape, folded.hashCode());
        affixes(pos, core);
        add(15, pos, senseShape(at, core));
        add(16, pos, lengthBucket(core) * 100 + shape);
        if (cut.stripped() > 0) {
            add(
                    17,
                    shape,
                    folded.substring(0, cut.prefix()).hashCode() * 31
                            + folded.substring(folded.length() - cut.enclitic()).hashCode());
        }
        neighbours(at, pos, cut);
        return java.util.Arrays.copyOf(features, size);
    }

    private void affixes(int pos, String core) {
        int length = core.length();
        add(10, pos, core.charAt(0));
        add(11, pos, core.charAt(length - 1));
        add(12, pos, core.substring(Math.max(0, length - 2)).hashCode());
        add(13, pos, core.substring(Math.max(0, length - 3)).hashCode());
        add(14, pos, core.substring(0, Math.min(2, length)).hashCode());
    }

    private int senseShape(int at, String core) {
        int shape = 0;
        for (Sense sense : senses.get(at)) {
            if (sense.form().folded().equals(core)) {
                shape |= sense.form().isVerb() ? 1 : sense.form().kind() == Form.Kind.NOUN ? 2 : 4;
            }
        }
        return shape;
    }

    private static int lengthBucket(String core) {
        return Math.min(core.length(), 7);
    }

    private void neighbours(int at, int pos, Segmentation cut) {
        String before = word(at - 1);
        String after = word(at + 1);
        int article = cut.article() > 0 ? 1 : 0;
        add(20, pos, before.hashCode());
        add(21, pos, after.hashCode());
        add(22, pos * 2 + article, start(after));
        add(23, pos * 2 + article, end(before));
        add(24, pos * 2 + article, start(before));
        add(25, pos, tokens.sentenceOf(at).first() == at ? 1 : 0);
        add(26, cut.enclitic() * 4 + cut.preposition() * 2 + cut.conjunction(), start(after));
        add(27, pos, end(after));
    }

    /** Features of a candidate after its left neighbour's tag. */
    int transition(Candidate left, Candidate right) {
        int article = (left.cut().article() > 0 ? 2 : 0) + (right.cut().article() > 0 ? 1 : 0);
        return slot(
                30,
                (left.pos().ordinal() * 32 + right.pos().ordinal()) * 4 + article,
                right.cut().preposition());
    }

    private String word(int at) {
        if (at < 0 || at >= tokens.size()) {
            return "";
        }
        Token token = tokens.get(at);
        return token.is(Token.Kind.NUMBER) ? "0" : token.folded();
    }

    private static int start(String word) {
        return word.startsWith("ال") ? 1 : word.isEmpty() ? 2 : Character.isLetter(word.charAt(0)) ? word.charAt(0) : 3;
    }

    private static int end(String word) {
        return word.isEmpty() ? 0 : word.charAt(word.length() - 1);
    }

    private void add(int template, int first, int second) {
        features[size++] = slot(template, first, second);
    }

    private static int slot(int template, int first, int second) {
        int hash = (template * 0x9E3779B1) ^ (first * 0x85EBCA6B) ^ (second * 0xC2B2AE35);
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >>> 12;
        return hash & MASK;
    }
}
