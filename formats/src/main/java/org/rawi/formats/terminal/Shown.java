package org.rawi.formats.terminal;

/** Text of a report made safe for a terminal, and how many columns it takes there. */
final class Shown {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final int FIRST_EMOJI = 0x1F300;
    private static final int LAST_EMOJI = 0x1FAFF;

    private Shown() {}

    /**
     * Without control characters, which could move the cursor or recolour the screen, and without direction marks,
     * which could reorder what stands beside.
     */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isControl(c)).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** The same, kept from disturbing its line when it runs from right to left. */
    static String isolated(String safe) {
        return safe.codePoints().anyMatch(Shown::isRightToLeft)
                ? FIRST_STRONG_ISOLATE + safe + POP_DIRECTIONAL_ISOLATE
                : safe;
    }

    /** Columns of a terminal: marks and invisible characters take none, emoji and ideographs two. */
    static int width(String text) {
        return text.codePoints().map(Shown::width).sum();
    }

    /** Flowing text has single blanks; no-break spaces keep a column. */
    static String padded(String text, int width) {
        return text + NO_BREAK_SPACE.repeat(Math.max(0, width - width(text)));
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || (c >= FIRST_EMOJI && c <= LAST_EMOJI);
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || (type == Character.FORMAT && !isJoiner(c));
    }

    /** The two joiners shape Persian and emoji, and reorder nothing. */
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
