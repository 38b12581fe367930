package org.rawi.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.text.Span;
import org.rawi.token.Token.Kind;

/** Sentences end at a full stop, a question or exclamation mark, dots, or a line end; the first line is the headline. */
final class SentenceSplitter {

    private static final String ENDS = ".؟?!…۔";

    /** What follows the full stop of an address: العربية.نت. */
    private static final Set<String> INTERNET = Set.of("نت", "كوم", "اورغ", "net", "com", "org");

    private SentenceSplitter() {}

    static List<Sentence> split(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean lineEnds = !last && hasLineEnd(text, tokens.get(i), tokens.get(i + 1));
            if (last || lineEnds || endsHere(text, tokens, i)) {
                sentences.add(new Sentence(
                        new Span(
                                tokens.get(first).span().start(),
                                tokens.get(i).span().end()),
                        first,
                        i + 1,
                        paragraph));
                first = i + 1;
            }
            if (lineEnds) {
                paragraph++;
            }
        }
        return sentences;
    }

    /** The last of a run of ending and closing marks ends the sentence, so that «….» keeps its mark. */
    private static boolean endsHere(String text, List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        if (isEnd(next) || next.is(Kind.CLOSE_QUOTE) || next.isMark(')')) {
            return false;
        }
        int mark = i;
        while (mark > 0
                && (tokens.get(mark).is(Kind.CLOSE_QUOTE) || tokens.get(mark).isMark(')'))) {
            mark--;
        }
        return isEnd(tokens.get(mark)) && !isAbbreviation(text, tokens, mark);
    }

    private static boolean isEnd(Token token) {
        return token.is(Kind.PUNCTUATION) && ENDS.indexOf(token.folded().charAt(0)) >= 0;
    }

    /** A single letter before a single full stop: «د. سامي», or letters joined by stops: «أ.ف.ب». */
    private static boolean isAbbreviation(String text, List<Token> tokens, int mark) {
        if (mark > 0 && mark + 1 < tokens.size() && isAddress(tokens, mark)) {
            return true;
        }
        if (mark == 0 || !isLetterBefore(tokens, mark)) {
            return false;
        }
        boolean goesOn = mark + 1 < tokens.size() && touch(tokens, mark);
        boolean chained = mark > 2 && touch(tokens, mark - 2) && isLetterBefore(tokens, mark - 2);
        return goesOn
                || chained
                || tokens.get(mark - 1).folded().equals("د") && startsAfterBlank(text, tokens.get(mark - 1));
    }

    private static boolean isAddress(List<Token> tokens, int mark) {
        return tokens.get(mark).isMark('.')
                && touch(tokens, mark - 1)
                && touch(tokens, mark)
                && INTERNET.contains(tokens.get(mark + 1).folded());
    }

    private static boolean isLetterBefore(List<Token> tokens, int mark) {
        Token before = tokens.get(mark - 1);
        return tokens.get(mark).isMark('.')
                && before.isWord()
                && before.folded().length() == 1
                && touch(tokens, mark - 1);
    }

    private static boolean touch(List<Token> tokens, int at) {
        return tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    }

    private static boolean startsAfterBlank(String text, Token token) {
        int start = token.span().start();
        return start == 0 || Character.isWhitespace(text.charAt(start - 1)) || text.charAt(start - 1) == '(';
    }

    private static boolean hasLineEnd(String text, Token token, Token next) {
        for (int i = token.span().end(); i < next.span().start(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                return true;
            }
        }
        return false;
    }
}
