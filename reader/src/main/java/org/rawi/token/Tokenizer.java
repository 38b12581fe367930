package org.rawi.token;

import java.util.List;

/**
 * Cuts a text into tokens, pairs its quotation marks and finds its sentences. Nothing is normalised here: a token keeps
 * the address of its characters, and its folded form stands beside it. Linear in the length of the text.
 */
public final class Tokenizer {

    private Tokenizer() {}

    public static Tokens tokenize(String text) {
        return arrange(text, scan(text));
    }

    /** The tokens alone; quotation marks are not told apart yet. */
    public static List<Token> scan(String text) {
        return new TokenScanner(text).scan();
    }

    /** Pairs the quotation marks of tokens that {@link #scan} gave, some of them read otherwise, and finds sentences. */
    public static Tokens arrange(String text, List<Token> raw) {
        QuotePairing pairing = QuotePairing.of(text, raw);
        List<Token> tokens = pairing.tokens();
        return new Tokens(text, tokens, SentenceSplitter.split(text, tokens), pairing.quotations());
    }
}
