package org.rawi.token;

import java.util.ArrayList;
import java.util.List;
import org.rawi.script.Folding;
import org.rawi.script.Letters;
import org.rawi.text.Span;
import org.rawi.token.Token.Kind;

/** Cuts characters into tokens; every quotation mark leaves here as {@link Kind#OPEN_QUOTE}, to be paired later. */
final class TokenScanner {

    private static final String QUOTES = "\"«»“”„‟‹›﴾﴿'‘’‚`´″";
    private static final String INSIDE_NUMBER = ".,:/٫٬";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    TokenScanner(String text) {
        this.text = text;
    }

    List<Token> scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Letters.isInvisible(c) || c < ' ') {
                at++;
            } else {
                at = token(at, c);
            }
        }
        return tokens;
    }

    private int token(int start, char c) {
        if (Letters.isArabicWordPart(c)) {
            return arabicWord(start);
        }
        if (Letters.digit(c) >= 0) {
            return add(start, numberEnd(start), Kind.NUMBER);
        }
        if (Character.isLetter(text.codePointAt(start))) {
            return add(start, foreignEnd(start), Kind.FOREIGN);
        }
        if (c == '_') {
            return add(start, start + 1, Kind.JOINER);
        }
        if (isQuote(start)) {
            return add(start, start + 1, Kind.OPEN_QUOTE);
        }
        int end = start + Character.charCount(text.codePointAt(start));
        return add(start, end, isPunctuation(c) ? Kind.PUNCTUATION : Kind.SYMBOL);
    }

    private int arabicWord(int start) {
        int end = start;
        int lastPart = start;
        boolean letters = false;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (Letters.isArabicWordPart(c)) {
                letters |= Letters.isArabicLetter(c);
                lastPart = end + 1;
            } else if (!Letters.isInvisible(c)) {
                break;
            }
            end++;
        }
        return add(start, lastPart, letters ? Kind.WORD : Kind.SYMBOL);
    }

    private int numberEnd(int start) {
        int end = start + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean separator = INSIDE_NUMBER.indexOf(c) >= 0
                    && end + 1 < text.length()
                    && Letters.digit(text.charAt(end + 1)) >= 0;
            if (Letters.digit(c) < 0 && !separator) {
                break;
            }
            end++;
        }
        return end;
    }

    private int foreignEnd(int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean inside = (Character.isLetterOrDigit(c) && !(c < 0x10000 && Letters.isArabicLetter((char) c)))
                    || Character.getType(c) == Character.NON_SPACING_MARK
                            && !(c < 0x10000 && Letters.isDiacritic((char) c))
                    || isInnerApostrophe(end);
            if (!inside) {
                break;
            }
            end += Character.charCount(c);
        }
        return Math.max(end, start + 1);
    }

    private boolean isInnerApostrophe(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '.' || c == '-')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1))
                && !Letters.isArabicLetter(text.charAt(at + 1));
    }

    private boolean isQuote(int at) {
        return QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** A lone sign that folding drops stands for itself, so that no folded form is empty. */
    private int add(int start, int end, Kind kind) {
        String folded = Folding.key(text, start, end);
        tokens.add(new Token(new Span(start, end), kind, folded.isEmpty() ? text.substring(start, end) : folded));
        return end;
    }
}
