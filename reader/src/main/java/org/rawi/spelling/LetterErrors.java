package org.rawi.spelling;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.spelling.Mending.Error;
import org.rawi.token.WordMemo;

/** Which common word an unknown one is, with a letter too few or one too many. */
final class LetterErrors {

    private static final int SHORTEST = 5;
    private static final int COMMON = 6;
    private static final int VERY_COMMON = 9;
    /** Where the report itself does not write the word elsewhere, shorter ones may be what they seem. */
    private static final int LONG = 7;
    /** A prefix may double the first letter of the stem: «تتابع», «متتالية», «ننقل». */
    private static final int PREFIXES = 2;
    /** Binary logarithm of how many times commoner a word must be than any other that it may be. */
    private static final int AHEAD = 3;

    private static final String LETTERS = "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String DOUBLED_BY_PREFIX = "تنيل";

    /** Most unknown words are names, which come again and again. */
    private static final int PLACES = 1 << 13;

    private static final Guess NONE = new Guess("", 0);

    private final Commonness commonness;
    private final WordMemo<Guess> missing = new WordMemo<>(PLACES, this::missing);

    LetterErrors(Commonness commonness) {
        this.commonness = commonness;
    }

    /** A word and the error that hid it. */
    record Found(String word, Error error) {}

    /** The word that is much commoner than any other with one more letter. */
    private record Guess(String word, int commonness) {}

    /** @param report the folded words of the report: what it writes elsewhere is believed sooner */
    @Nullable
    Found find(String folded, Set<String> report) {
        if (folded.length() < SHORTEST) {
            return null;
        }
        String single = withoutDoubled(folded, report);
        if (single != null) {
            return new Found(single, Error.DOUBLED_LETTER);
        }
        String whole = withMissing(folded, report);
        return whole == null ? null : new Found(whole, Error.MISSING_LETTER);
    }

    private @Nullable String withoutDoubled(String folded, Set<String> report) {
        for (int i = 0; i + 1 < folded.length(); i++) {
            boolean doubled = folded.charAt(i) == folded.charAt(i + 1);
            if (doubled && (i > PREFIXES || DOUBLED_BY_PREFIX.indexOf(folded.charAt(i)) < 0)) {
                String word = folded.substring(0, i) + folded.substring(i + 1);
                if (isSure(word, commonness.of(word), report)) {
                    return word;
                }
            }
        }
        return null;
    }

    private @Nullable String withMissing(String folded, Set<String> report) {
        Guess guess = missing.get(folded);
        return isSure(guess.word, guess.commonness, report) ? guess.word : null;
    }

    /** Inside the word only: letters before and after it make other words of it. */
    private Guess missing(String folded) {
        int best = 0;
        char missing = 0;
        int bestScore = 0;
        int second = 0;
        for (int at = 1; at < folded.length(); at++) {
            for (int l = 0; l < LETTERS.length(); l++) {
                char letter = LETTERS.charAt(l);
                // After a like letter it makes the word that it makes before it.
                int score = folded.charAt(at - 1) == letter ? 0 : commonness.with(letter, folded, at);
                if (score > bestScore) {
                    second = bestScore;
                    best = at;
                    missing = letter;
                    bestScore = score;
                } else {
                    second = Math.max(second, score);
                }
            }
        }
        return bestScore < Math.max(COMMON, second + AHEAD)
                ? NONE
                : new Guess(folded.substring(0, best) + missing + folded.substring(best), bestScore);
    }

    private static boolean isSure(String word, int score, Set<String> report) {
        return score >= COMMON && report.contains(word) || score >= VERY_COMMON && word.length() > LONG;
    }
}
