package org.rawi.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;

/**
 * Where what a cue says begins, and what was met on the way there.
 *
 * @param at index of the content's first token
 * @param start offset where the content begins inside that token: after بـ of بأن
 * @param subject the noun phrase after the cue that can be its speaker
 * @param origins whom the speaker has it from: «عن مصدر», «نقلا عن فلان»; null for a pronoun (عنه)
 * @param more further words of the cue: قوله, بالقول, قائلا
 */
record Opening(
        Kind kind,
        int at,
        int start,
        @Nullable NounPhrase subject,
        List<@Nullable NounPhrase> origins,
        List<Span> more) {

    /** What leads the content in. */
    enum Kind {
        THAT,
        QUOTE,
        COLON,
        PREPOSITION,
        NOUN,
        /** «وصف الهجوم بأنه …»: what is described, then how. */
        PAIR
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
