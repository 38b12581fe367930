package org.rawi.spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.spelling.Mending.Error;
import org.rawi.text.Span;
import org.rawi.token.Token;

/** Goes through the tokens of one text once and mends those that nobody knows. */
final class Mender {

    private static final int SHORTEST_JOINED = 5;
    /** Trying all places for a missing space or letter takes the square of the length. */
    private static final int LONGEST = 40;

    private static final int COMMON = 6;

    private final Spelling spelling;
    private final String text;
    private final List<Token> tokens;
    private final boolean[] known;
    private final List<Token> read;
    private final List<Mending> mendings = new ArrayList<>();
    private @Nullable Set<String> words;

    Mender(Spelling spelling, String text, List<Token> tokens) {
        this.spelling = spelling;
        this.text = text;
        this.tokens = tokens;
        this.known = new boolean[tokens.size()];
        this.read = new ArrayList<>(tokens.size());
    }

    Spelling.Mended mend() {
        for (int i = 0; i < known.length; i++) {
            known[i] = isKnown(tokens.get(i));
        }
        for (int i = 0; i < known.length; i++) {
            Token token = tokens.get(i);
            if (i + 1 < known.length && !(known[i] && known[i + 1]) && join(token, tokens.get(i + 1))) {
                i++;
            } else if (known[i] || !split(token) && !respell(token)) {
                read.add(token);
            }
        }
        return new Spelling.Mended(read, mendings);
    }

    /** What is no word, or longer than two words are, is let alone. */
    private boolean isKnown(Token token) {
        return !token.is(Token.Kind.WORD) || token.folded().length() > LONGEST || spelling.known.test(token.folded());
    }

    /** A word with a space in it: «المبا راة». One half at least must be no word. */
    private boolean join(Token left, Token right) {
        boolean apart = right.span().start() == left.span().end() + 1
                && text.charAt(left.span().end()) == ' ';
        if (!apart || !left.is(Token.Kind.WORD) || !right.is(Token.Kind.WORD)) {
            return false;
        }
        String joined = left.folded() + right.folded();
        int shorter = Math.min(left.folded().length(), right.folded().length());
        if (shorter < 2 || joined.length() < SHORTEST_JOINED || spelling.commonness.of(joined) < COMMON) {
            return false;
        }
        Span whole = new Span(left.span().start(), right.span().end());
        read.add(new Token(whole, Token.Kind.WORD, joined));
        mendings.add(new Mending(whole, Error.SPLIT_WORD, List.of(joined)));
        return true;
    }

    /** Two words without a space: «أعلنالتحالف». */
    private boolean split(Token token) {
        String written = token.span().in(text);
        int at = written.length() == token.folded().length() ? spelling.gluedWords.find(token.folded(), written) : 0;
        if (at == 0) {
            return false;
        }
        int cut = token.span().start() + at;
        String left = token.folded().substring(0, at);
        String right = token.folded().substring(at);
        read.add(new Token(new Span(token.span().start(), cut), Token.Kind.WORD, left));
        read.add(new Token(new Span(cut, token.span().end()), Token.Kind.WORD, right));
        mendings.add(new Mending(token.span(), Error.GLUED_WORDS, List.of(left, right)));
        return true;
    }

    /** A letter too few or too many: «المستوطنيين», «السعوية». */
    private boolean respell(Token token) {
        LetterErrors.Found found = spelling.letterErrors.find(token.folded(), words());
        if (found == null) {
            return false;
        }
        read.add(new Token(token.span(), Token.Kind.WORD, found.word()));
        mendings.add(new Mending(token.span(), found.error(), List.of(found.word())));
        return true;
    }

    /** All folded words of the text. */
    private Set<String> words() {
        if (words == null) {
            words = new HashSet<>();
            for (Token token : tokens) {
                words.add(token.folded());
            }
        }
        return words;
    }
}
