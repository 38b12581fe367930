package org.rawi.archive.name;

import org.rawi.script.Letters;

/** Whether two words, as {@link NameWords} gives them, may be spellings of one name. */
public final class SameName {

    /** From this many letters on, names that differ in no more than an ا inside are one: «ترامب», «ترمب». */
    private static final int LONG_WITHOUT_ALEF = 4;

    private SameName() {}

    /** In one script by the letters, between two scripts by the sound. */
    public static boolean test(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        return isArabic(one) && isArabic(other)
                ? differInAlef(one, other)
                : Sound.of(one).isLike(Sound.of(other));
    }

    private static boolean isArabic(String word) {
        return !word.isEmpty() && Letters.isArabicLetter(word.charAt(0));
    }

    private static boolean differInAlef(String one, String other) {
        String bare = withoutAlef(one);
        return bare.length() >= LONG_WITHOUT_ALEF && bare.equals(withoutAlef(other));
    }

    /** The first and the last letter stay: «ايران», «سوريا». */
    private static String withoutAlef(String word) {
        if (word.length() < 2) {
            return word;
        }
        int last = word.length() - 1;
        String inside = word.substring(1, last).replace(String.valueOf(Letters.ALEF), "");
        return word.charAt(0) + inside + word.charAt(last);
    }
}
