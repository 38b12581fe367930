package org.rawi.script;

import java.text.Normalizer;

/**
 * The one place that knows which spellings are the same word: hamza seats (أ إ آ ٱ = ا, ؤ = و, ئ = ي), ى = ي, ة = ه,
 * Persian letters by their Arabic shape, digits of three scripts, Latin case; diacritics, tatweel and invisible
 * marks are dropped. Length-preserving but for what is dropped, so that every folded unit comes from one source unit.
 */
public final class Folding {

    private static final char DROPPED = '\0';
    /** The block of Arabic letters, whose folded forms are looked up. */
    private static final int ARABIC_START = 0x600;

    private static final int ARABIC_END = 0x700;
    private static final char[] ARABIC = arabic();

    private Folding() {}

    /** Folds a text and keeps the way back. */
    public static Folded fold(CharSequence text) {
        char[] kept = new char[text.length()];
        int[] sources = new int[text.length() + 1];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != DROPPED) {
                kept[length] = c;
                sources[length++] = i;
            }
        }
        sources[length] = text.length();
        return new Folded(new String(kept, 0, length), java.util.Arrays.copyOf(sources, length + 1));
    }

    /** Folds a word or phrase whose place does not matter. */
    public static String key(CharSequence text) {
        return key(text, 0, text.length());
    }

    /** The same of the part of a text from {@code start} to {@code end}, in UTF-16 code units. */
    public static String key(CharSequence text, int start, int end) {
        char[] kept = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c != DROPPED) {
                kept[length++] = c;
            }
        }
        return new String(kept, 0, length);
    }

    private static char[] arabic() {
        char[] folded = new char[ARABIC_END - ARABIC_START];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = foldByKind((char) (ARABIC_START + i));
        }
        return folded;
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c >= ARABIC_START && c < ARABIC_END ? ARABIC[c - ARABIC_START] : foldByKind(c);
    }

    private static char foldByKind(char c) {
        if (Letters.isDiacritic(c) || c == Letters.TATWEEL || Letters.isInvisible(c)) {
            return DROPPED;
        }
        int digit = Letters.digit(c);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (c) {
            case Letters.ALEF_MADDA, Letters.ALEF_HAMZA_ABOVE, Letters.ALEF_HAMZA_BELOW, Letters.ALEF_WASLA ->
                Letters.ALEF;
            case Letters.ALEF_MAKSURA, Letters.YEH_HAMZA, Letters.FARSI_YEH -> Letters.YEH;
            case Letters.TEH_MARBUTA, Letters.HEH_GOAL -> Letters.HEH;
            case Letters.WAW_HAMZA -> Letters.WAW;
            case Letters.KEHEH -> Letters.KAF;
            default -> foldRare(c);
        };
    }

    /** Presentation forms to their letter (first letter of a ligature), other capitals to small. */
    private static char foldRare(char c) {
        if (c >= '\uFB50' && c <= '\uFEFC' && Letters.isArabicLetter(c)) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            char first = plain.charAt(0);
            return first == c ? c : fold(first);
        }
        return Character.toLowerCase(c);
    }
}
