package org.rawi.incidents.copy;

import java.util.Arrays;
import org.rawi.script.Folding;

/** The runs of four words that a text holds, each as a number (Broder, 1997). */
final class Shingles {

    private static final int WORDS = 4;
    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Shingles() {}

    /** Each once, in order; of a text of fewer words the one that it is, of a text without words none. */
    static long[] of(String text) {
        long[] words = words(Folding.key(text));
        int last = Math.max(words.length - WORDS, 0);
        long[] shingles = new long[words.length == 0 ? 0 : last + 1];
        for (int i = 0; i < shingles.length; i++) {
            long hash = SEED;
            for (int j = i; j < Math.min(i + WORDS, words.length); j++) {
                hash = Hashing.mix(hash ^ words[j]);
            }
            shingles[i] = hash;
        }
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    private static long[] words(String folded) {
        long[] words = new long[folded.length() / 2 + 1];
        int count = 0;
        long hash = SEED;
        boolean inside = false;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ c) * PRIME;
                inside = true;
            } else if (inside) {
                words[count++] = hash;
                hash = SEED;
                inside = false;
            }
        }
        return Arrays.copyOf(words, count);
    }
}
