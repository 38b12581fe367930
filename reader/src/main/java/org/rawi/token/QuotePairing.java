package org.rawi.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.rawi.text.Span;
import org.rawi.token.Token.Kind;

/**
 * Tells opening from closing quotation marks. Outlets mix marks, reverse them and lose one of a pair, so the mark's shape
 * decides nothing: what stands before and after it does, then whether a quotation is open.
 */
final class QuotePairing {

    /** Deeper nesting than any report has; keeps pathological input linear. */
    private static final int MAX_DEPTH = 8;
    /** A quotation left open may run on this many lines before it is cut at the end of its own. */
    private static final int MAX_LINES = 3;

    private static final String OPENING_CONTEXT = "([{-–—:،,؛؟!.…/";

    private static final Set<String> CLITICS =
            Set.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "لل", "ال", "بال", "وال", "فال");

    private final String text;
    private final List<Token> tokens;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Quotation> quotations = new ArrayList<>();

    private QuotePairing(String text, List<Token> raw) {
        this.text = text;
        this.tokens = new ArrayList<>(raw);
    }

    static QuotePairing of(String text, List<Token> raw) {
        QuotePairing pairing = new QuotePairing(text, raw);
        pairing.pair();
        return pairing;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** In order of their first token, the outer before the inner. */
    List<Quotation> quotations() {
        quotations.sort(Comparator.comparingInt(Quotation::first).thenComparingInt(q -> -q.end()));
        return quotations;
    }

    private void pair() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.OPEN_QUOTE)) {
                mark(i);
            }
        }
        while (!open.isEmpty()) {
            cutAtLineEnd(open.pop());
        }
    }

    private void mark(int at) {
        while (!open.isEmpty() && linesBetween(open.peek(), at) > MAX_LINES) {
            cutAtLineEnd(open.pop());
        }
        if (opens(at)) {
            while (!open.isEmpty() && linesBetween(open.peek(), at) > 0) {
                cutAtLineEnd(open.pop());
            }
            if (open.size() < MAX_DEPTH) {
                open.push(at);
            }
            return;
        }
        Token mark = tokens.get(at);
        tokens.set(at, new Token(mark.span(), Kind.CLOSE_QUOTE, mark.folded()));
        if (!open.isEmpty()) {
            keep(open.pop(), at, true);
        }
    }

    private boolean opens(int at) {
        Span span = tokens.get(at).span();
        char before = span.start() == 0 ? '\n' : text.charAt(span.start() - 1);
        char after = span.end() == text.length() ? '\n' : text.charAt(span.end());
        boolean left = isBlank(before) || OPENING_CONTEXT.indexOf(before) >= 0;
        boolean right = isBlank(after) || "،,؛؟!.…)]}:".indexOf(after) >= 0;
        if (left && !right) {
            return open.isEmpty() || !isApostrophe(at) && !sameMarkOpenEmpty(at);
        }
        if (!right && followsClitic(at)) {
            return true;
        }
        if (right && !left) {
            return false;
        }
        return open.isEmpty();
    }

    /** «لـ"المرصاد"», «و"القدس"»: a particle written before the mark is a word of one letter, tatweel aside. */
    private boolean followsClitic(int at) {
        if (at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        return before.is(Kind.WORD)
                && before.span().end() == tokens.get(at).span().start()
                && CLITICS.contains(before.folded());
    }

    private boolean sameMarkOpenEmpty(int at) {
        return open.peek() == at - 1;
    }

    private boolean isApostrophe(int at) {
        return tokens.get(at).folded().equals("'")
                && !tokens.get(open.peek()).folded().equals("'");
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private int linesBetween(int from, int to) {
        int lines = 0;
        int end = tokens.get(to).span().start();
        for (int i = text.indexOf('\n', tokens.get(from).span().end()); i >= 0 && i < end && lines <= MAX_LINES; ) {
            lines++;
            i = text.indexOf('\n', i + 1);
        }
        return lines;
    }

    private void cutAtLineEnd(int mark) {
        int lineEnd = text.indexOf('\n', tokens.get(mark).span().end());
        int end = mark + 1;
        while (end < tokens.size() && (lineEnd < 0 || tokens.get(end).span().start() < lineEnd)) {
            end++;
        }
        keep(mark, end, false);
    }

    private void keep(int mark, int end, boolean closed) {
        if (mark + 1 < end) {
            Span span = new Span(
                    tokens.get(mark + 1).span().start(),
                    tokens.get(end - 1).span().end());
            quotations.add(new Quotation(mark + 1, end, span, closed));
        }
    }
}
