package org.rawi.name;

/** Typing errors. */
final class Edits {

    private Edits() {}

    /** Whether one letter missing, added, wrong, or two neighbours swapped, makes one word of the other. */
    static boolean isOne(String a, String b) {
        if (a.length() > b.length()) {
            return isOne(b, a);
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (b.length() - a.length() == 1) {
            return a.regionMatches(same, b, same + 1, a.length() - same);
        }
        return a.length() == b.length() && same < a.length() && (wrongAt(a, b, same) || swappedAt(a, b, same));
    }

    private static boolean wrongAt(String a, String b, int at) {
        return a.regionMatches(at + 1, b, at + 1, a.length() - at - 1);
    }

    private static boolean swappedAt(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.regionMatches(at + 2, b, at + 2, a.length() - at - 2);
    }
}
