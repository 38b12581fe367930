package org.rawi.analysis;

import org.rawi.morph.PartOfSpeech;
import org.rawi.token.Token;
import org.rawi.token.Tokens;
import org.rawi.vocabulary.Segmentation;

/** What the tagger looks at around a reading, as indexes into its table of weights. */
final class ContextFeatures {

    private static final int TAGS = PartOfSpeech.values().length;
    /** One more than the greatest tag. */
    static final int MOST_TAGS = 2 * TAGS + 2;

    private static final int[] TRANSITIONS = transitions();

    private ContextFeatures() {}

    /** Features of a reading of token {@code at} that its neighbours' letters give, not their readings. */
    static int[] of(Tokens tokens, int at, Candidate candidate) {
        int tag = tag(state(candidate));
        String after = word(tokens, at + 1);
        int[] left = before(word(tokens, at - 1), tag);
        int[] right = after(after, tag);
        return new int[] {
            left[0],
            right[0],
            right[1],
            left[1],
            left[2],
            sentence(tokens.sentenceOf(at).first() == at, tag),
            clitics(candidate.cut(), start(after)),
            right[2]
        };
    }

    /** What the word before says of a reading of this tag. */
    static int[] before(String word, int tag) {
        return new int[] {
            FeatureHash.of(20, tag / 2, word.hashCode()),
            FeatureHash.of(23, tag, end(word)),
            FeatureHash.of(24, tag, start(word))
        };
    }

    /** What the word after says of a reading of this tag. */
    static int[] after(String word, int tag) {
        return new int[] {
            FeatureHash.of(21, tag / 2, word.hashCode()),
            FeatureHash.of(22, tag, start(word)),
            FeatureHash.of(27, tag / 2, end(word))
        };
    }

    static int sentence(boolean first, int tag) {
        return FeatureHash.of(25, tag / 2, first ? 1 : 0);
    }

    /** @param start of the word after, as {@link #start} gives it */
    static int clitics(Segmentation cut, int start) {
        return FeatureHash.of(26, cut.enclitic() * 4 + cut.preposition() * 2 + cut.conjunction(), start);
    }

    /** The feature of a reading after its left neighbour's, both known by their states. */
    static int transition(int left, int right) {
        return TRANSITIONS[left / 2 * (TAGS * 2 * 2) + right];
    }

    /** All that the transitions to and from a reading depend on: its class, whether it cuts the article, a preposition off. */
    static int state(Candidate candidate) {
        Segmentation cut = candidate.cut();
        return (candidate.pos().ordinal() * 2 + (cut.article() > 0 ? 1 : 0)) * 2 + cut.preposition();
    }

    /** Class and article of a state, from 2 and less than {@link #MOST_TAGS}. */
    static int tag(int state) {
        return state / 2 + 2;
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

    /** A neighbour as features know it: numbers are all alike, and outside the text stands an empty word. */
    static String word(Tokens tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return "";
        }
        Token token = tokens.get(at);
        return token.is(Token.Kind.NUMBER) ? "0" : token.folded();
    }

    static int start(String word) {
        return word.startsWith("ال") ? 1 : word.isEmpty() ? 2 : Character.isLetter(word.charAt(0)) ? word.charAt(0) : 3;
    }

    private static int end(String word) {
        return word.isEmpty() ? 0 : word.charAt(word.length() - 1);
    }
}
