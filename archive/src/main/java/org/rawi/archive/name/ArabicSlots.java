package org.rawi.archive.name;

import org.rawi.archive.name.Slot.Vowel;
import org.rawi.script.Letters;

/** What the long vowels, ع and ء of an Arabic name say of its vowels. */
final class ArabicSlots {

    private static final char AIN = 'ع';

    private ArabicSlots() {}

    static boolean isVowel(char letter) {
        return letter == Letters.ALEF
                || letter == Letters.WAW
                || letter == Letters.YEH
                || letter == Letters.HAMZA
                || letter == AIN;
    }

    /**
     * @param letters folded vowels that stand together; may be empty
     * @param first whether the name begins with them
     * @param last whether it ends with them
     * @param breath whether a final ه, ة or ح follows, which Latin writes as h or not at all
     */
    static Slot of(String letters, boolean first, boolean last, boolean breath) {
        Slot.Builder slot = new Slot.Builder();
        for (int i = 0; i < letters.length(); i++) {
            add(letters.charAt(i), slot, first && i == 0, last && !breath);
        }
        if (breath) {
            slot.shows(Vowel.A);
        }
        return slot.build();
    }

    private static void add(char letter, Slot.Builder slot, boolean opens, boolean closes) {
        if (opens) {
            slot.needs(Vowel.ANY).shows(Vowel.A);
        } else if (letter == Letters.ALEF) {
            slot.needs(Vowel.A).shows(Vowel.A);
        } else if (letter == Letters.WAW) {
            slot.needs(Vowel.U).shows(Vowel.U);
        } else if (letter == Letters.YEH && closes) {
            // Folding unites ي with ى, which sounds like an a.
            slot.needs(Vowel.ANY).shows(Vowel.I);
        } else if (letter == Letters.YEH) {
            slot.needs(Vowel.I).shows(Vowel.I);
        } else {
            slot.shows(Vowel.A);
        }
    }
}
