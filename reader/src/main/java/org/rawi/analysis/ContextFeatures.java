package org.rawi.analysis;

import org.rawi.morph.PartOfSpeech;
import org.rawi.token.Token;
import org.rawi.token.Tokens;
import org.rawi.vocabulary.Segmentation;

/** What the tagger looks at around a reading, as indexes into its table of weights. */
final class ContextFeatures {

    private static final int TAGS = PartOfSpeech.values().length;
    private static final int[] TRANSITIONS = transitions();

    private ContextFeatures() {}

    /** Features of a reading of token {@code at} that its neighbours' letters give, not their readings. */
    static int[] of(Tokens tokens, int at, Candidate candidate) {
        int pos = candidate.pos().ordinal() + 1;
        Segmentation cut = candidate.cut();
        String before = word(tokens, at - 1);
        String after = word(tokens, at + 1);
        int tag = pos * 2 + (cut.article() > 0 ? 1 : 0);
        return new int[] {
            FeatureHash.of(20, pos, before.hashCode()),
            FeatureHash.of(21, pos, after.hashCode()),
            FeatureHash.of(22, tag, start(after)),
            FeatureHash.of(23, tag, end(before)),
            FeatureHash.of(24, tag, start(before)),
            FeatureHash.of(25, pos, tokens.sentenceOf(at).first() == at ? 1 : 0),
            FeatureHash.of(26, cut.enclitic() * 4 + cut.preposition() * 2 + cut.conjunction(), start(after)),
            FeatureHash.of(27, pos, end(after))
        };
    }

    /** The feature of a reading after its left neighbour's. */
    static int transition(Candidate left, Candidate right) {
        return TRANSITIONS[
                ((state(left) * TAGS * 2) + state(right)) * 2 + right.cut().preposition()];
    }

    private static int state(Candidate candidate) {
        return candidate.pos().ordinal() * 2 + (candidate.cut().article() > 0 ? 1 : 0);
    }

    private static int[] transitions() {
        int[] all = new int[TAGS * 2 * TAGS * 2 * 2];
        for (int i = 0; i < all.length; i++) {
            int right = i / 2 % (TAGS * 2);
            int left = i / 2 / (TAGS * 2);
            int articles = left % 2 * 2 + right % 2;
            all[i] = FeatureHash.of(30, (left / 2 * 32 + right / 2) * 4 + articles, i % 2);
        }
        return all;
    }

    private static String word(Tokens tokens, int at) {
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
}
