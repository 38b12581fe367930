package org.rawi.number;

/**
 * A number written in digits, folded to ASCII. A dot or comma before three digits parts thousands («10.000», «1,234,567»),
 * but before a multiplier decimals («3.231 مليار»); any other one parts decimals.
 *
 * @param units the value times {@link #SCALE}, so that one and a half stays exact
 */
record Digits(long units) {

    static final long SCALE = 1000;
    /** Longer numbers are telephone or account numbers, and would overflow. */
    private static final int LONGEST = 15;

    static final Digits NONE = new Digits(-1);

    /**
     * @param multiplied whether a multiplier follows
     */
    static Digits of(String folded, boolean multiplied) {
        if (folded.isEmpty() || folded.length() > 2 * LONGEST) {
            return NONE;
        }
        int separator = separator(folded, 0);
        if (separator < 0) {
            return whole(folded);
        }
        boolean single = separator(folded, separator + 1) < 0;
        return isGrouped(folded, separator) && !(single && multiplied)
                ? whole(folded.replaceAll("[^0-9]", ""))
                : decimal(folded, separator);
    }

    boolean isWhole() {
        return units >= 0 && units % SCALE == 0;
    }

    private static Digits whole(String digits) {
        if (digits.length() > LONGEST || !isAllDigits(digits)) {
            return NONE;
        }
        return new Digits(Long.parseLong(digits) * SCALE);
    }

    private static Digits decimal(String folded, int separator) {
        String after = folded.substring(separator + 1);
        boolean readable = after.length() < 4 && isAllDigits(after) && separator < LONGEST - 3;
        if (!readable || !isAllDigits(folded.substring(0, separator))) {
            return NONE;
        }
        String thousandths = (after + "00").substring(0, 3);
        return new Digits(Long.parseLong(folded.substring(0, separator)) * SCALE + Long.parseLong(thousandths));
    }

    /** Groups of three after each separator, one to three digits before the first, and no leading zero. */
    private static boolean isGrouped(String folded, int first) {
        if (first > 3 || folded.charAt(0) == '0') {
            return false;
        }
        int at = first;
        while (at >= 0) {
            int next = separator(folded, at + 1);
            if ((next < 0 ? folded.length() : next) - at != 4) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static int separator(String folded, int from) {
        for (int i = from; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '.' || c == ',' || c == '٫' || c == '٬') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAllDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
