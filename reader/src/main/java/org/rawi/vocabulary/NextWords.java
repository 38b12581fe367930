package org.rawi.vocabulary;

import java.util.List;
import org.rawi.token.Tokens;

/**
 * Says of most words at once that none of a word's phrases goes on with them, by the letters that their second words begin
 * with.
 *
 * @param letters one bit a letter; letters that share a bit only cost time
 */
public record NextWords(long letters) {

    /** Of the phrases among the rows that a word may begin. */
    public static NextWords of(List<RowForm> rows) {
        long letters = 0;
        for (RowForm row : rows) {
            letters |= row.isPhrase() ? bit(row.rest().get(0).charAt(0)) : 0;
        }
        return new NextWords(letters);
    }

    /** False only where no phrase goes on with token {@code at}, whatever it carries before its stem. */
    public boolean mayHold(Tokens tokens, int at) {
        if (letters == 0 || at >= tokens.size()) {
            return false;
        }
        String folded = tokens.get(at).folded();
        for (int i = 0; i < folded.length() && i <= Vocabulary.LONGEST_BEFORE; i++) {
            if ((letters & bit(folded.charAt(i))) != 0) {
                return true;
            }
        }
        return false;
    }

    private static long bit(char letter) {
        return 1L << letter;
    }
}
