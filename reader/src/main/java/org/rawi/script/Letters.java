package org.rawi.script;

/** The letters and marks that Rawi's rules speak of, by name, so that no rule holds a bare code point. */
public final class Letters {

    public static final char HAMZA = 'ء';
    public static final char ALEF_MADDA = 'آ';
    public static final char ALEF_HAMZA_ABOVE = 'أ';
    public static final char WAW_HAMZA = 'ؤ';
    public static final char ALEF_HAMZA_BELOW = 'إ';
    public static final char YEH_HAMZA = 'ئ';
    public static final char ALEF = 'ا';
    public static final char BEH = 'ب';
    public static final char TEH_MARBUTA = 'ة';
    public static final char TEH = 'ت';
    public static final char SEEN = 'س';
    public static final char FEH = 'ف';
    public static final char KAF = 'ك';
    public static final char LAM = 'ل';
    public static final char MEEM = 'م';
    public static final char NOON = 'ن';
    public static final char HEH = 'ه';
    public static final char WAW = 'و';
    public static final char ALEF_MAKSURA = 'ى';
    public static final char YEH = 'ي';
    public static final char ALEF_WASLA = 'ٱ';
    public static final char TATWEEL = '\u0640';
    public static final char FATHATAN = '\u064B';
    public static final char SUKUN = '\u0652';
    public static final char SUPERSCRIPT_ALEF = '\u0670';
    public static final char FARSI_YEH = '\u06CC';
    public static final char KEHEH = '\u06A9';
    public static final char HEH_GOAL = '\u06C1';

    private Letters() {}

    /** Short vowels, tanwin, shadda, sukun, Quranic marks and the superscript alef: signs that folding drops. */
    public static boolean isDiacritic(char c) {
        return (c >= '\u064B' && c <= '\u065F')
                || c == SUPERSCRIPT_ALEF
                || (c >= '\u0610' && c <= '\u061A')
                || (c >= '\u06D6' && c <= '\u06DC')
                || (c >= '\u06DF' && c <= '\u06E8' && c != '\u06E5' && c != '\u06E6')
                || (c >= '\u06EA' && c <= '\u06ED');
    }

    /** Direction marks, joiners and the byte order mark: present in the text, seen by nobody. */
    public static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u061C'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /** An Arabic letter proper (no digit, no mark, no punctuation), presentation forms included. */
    public static boolean isArabicLetter(char c) {
        return (c >= HAMZA && c <= YEH && c != TATWEEL)
                || (c >= '\u0671' && c <= '\u06D3')
                || c == '\u06D5'
                || (c >= '\u06FA' && c <= '\u06FC')
                || (c >= '\u0750' && c <= '\u077F')
                || (c >= '\uFB50' && c <= '\uFDFF' && Character.isLetter(c))
                || (c >= '\uFE70' && c <= '\uFEFC');
    }

    /** What may stand inside an Arabic word: a letter, or a sign that folding drops. */
    public static boolean isArabicWordPart(char c) {
        return isArabicLetter(c) || isDiacritic(c) || c == TATWEEL;
    }

    /** The value of an ASCII, Arabic-Indic or Persian digit, or -1. */
    public static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '\u0660' && c <= '\u0669') {
            return c - '\u0660';
        }
        return c >= '\u06F0' && c <= '\u06F9' ? c - '\u06F0' : -1;
    }
}
