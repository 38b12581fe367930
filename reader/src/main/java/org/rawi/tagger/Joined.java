package org.rawi.tagger;

import org.rawi.token.Token;
import org.rawi.token.Token.Kind;
import org.rawi.token.Tokens;

/** A person's name holds all words that a hashtag or a tight hyphen joins to it: «كارلس_بويغدمون», «هيونغ-مين». */
final class Joined {

    private static final int OUTSIDE = Label.OUTSIDE.ordinal();

    private Joined() {}

    /** Index of the first of the words joined to the one at {@code first}, none of them in another name. */
    static int first(Tokens tokens, int first, int[] labels) {
        int at = first;
        while (at > 1 && joins(tokens, at - 1) && labels[at - 2] == OUTSIDE) {
            at -= 2;
        }
        return at;
    }

    /** Index after the last of the words joined to the one before {@code end}. */
    static int end(Tokens tokens, int end, int[] labels) {
        int at = end;
        while (at + 1 < labels.length && joins(tokens, at) && labels[at + 1] == OUTSIDE) {
            at += 2;
        }
        return at;
    }

    private static boolean joins(Tokens tokens, int at) {
        Token before = tokens.get(at - 1);
        Token joiner = tokens.get(at);
        Token after = tokens.get(at + 1);
        return before.isWord()
                && after.isWord()
                && (joiner.is(Kind.JOINER) || joiner.isMark('-'))
                && before.span().end() == joiner.span().start()
                && joiner.span().end() == after.span().start();
    }
}
