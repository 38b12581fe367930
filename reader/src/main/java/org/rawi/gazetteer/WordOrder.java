package org.rawi.gazetteer;

import org.rawi.token.Token;
import org.rawi.token.Token.Kind;
import org.rawi.token.Tokens;

/** Which word follows which inside a name: the joiner of a hashtag, its sign and a tight hyphen count as blanks. */
public final class WordOrder {

    private WordOrder() {}

    /** The next word of the same sentence, or -1 where a mark or the sentence's end comes first. */
    public static int next(Tokens tokens, int word) {
        int at = word + 1;
        while (at < tokens.size() && isBlank(tokens, at)) {
            at++;
        }
        boolean follows = at < tokens.size()
                && (tokens.get(at).isWord() || tokens.get(at).is(Kind.NUMBER))
                && tokens.sentenceOf(word).holds(at);
        return follows ? at : -1;
    }

    /** The word before of the same sentence, or -1. */
    public static int previous(Tokens tokens, int word) {
        int at = word - 1;
        while (at >= 0 && isBlank(tokens, at)) {
            at--;
        }
        return at >= 0 && tokens.get(at).isWord() && tokens.sentenceOf(word).holds(at) ? at : -1;
    }

    private static boolean isBlank(Tokens tokens, int at) {
        Token token = tokens.get(at);
        return token.is(Kind.JOINER) || token.isMark('#') || (token.isMark('-') && isTight(tokens, at));
    }

    private static boolean isTight(Tokens tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    }
}
