package org.rawi.candidate;

import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.lexicon.Entry;
import org.rawi.token.Token.Kind;

/** What the word before a name says that it is: «مدينة …», «صحيفة …», «الرئيس …». */
public final class Announced {

    private static final String PLACE = "place";

    private Announced() {}

    /**
     * The type announced for a name that begins at a token, past one quotation mark; null where nothing is. After «البرلمان» a definite
     * word is its adjective: «البرلمان الجديد» is no channel of that name.
     */
    public static @Nullable Sort before(Clues clues, int token) {
        int at = token > 0 && clues.tokens().get(token - 1).is(Kind.OPEN_QUOTE) ? token - 1 : token;
        if (at == 0 || !clues.tokens().sentenceOf(token).holds(at - 1)) {
            return null;
        }
        Known head = clues.word(at - 1, Sort.HEAD, false);
        if (head != null) {
            Sort type = type(head.entry());
            boolean adjective = at == token
                    && type == Sort.ORGANIZATION
                    && Stem.isDefinite(clues.word(token))
                    && Stem.isDefinite(clues.word(at - 1));
            return adjective ? null : type;
        }
        return clues.afterOffice(at) > 0 ? Sort.PERSON : null;
    }

    public static Sort type(Entry head) {
        return head.kind().equals(PLACE) ? Sort.PLACE : Sort.ORGANIZATION;
    }
}
