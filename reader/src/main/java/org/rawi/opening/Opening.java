package org.rawi.opening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;
import org.rawi.token.Token;

/**
 * Where what a cue says begins, and what was met on the way there.
 *
 * @param at index of the content's first token
 * @param start offset where the content begins inside that token: after بـ of بأن
 * @param subject the noun phrase after the cue that can be its speaker
 * @param origins whom the speaker has it from: «عن مصدر», «نقلا عن فلان»; null for a pronoun (عنه)
 * @param more further words of the cue: قوله, بالقول, قائلا
 */
public record Opening(
        Kind kind,
        int at,
        int start,
        @Nullable NounPhrase subject,
        List<@Nullable NounPhrase> origins,
        List<Span> more) {

    /** What leads the content in. */
    public enum Kind {
        THAT("أن"),
        QUOTE("quotation"),
        COLON("colon"),
        PREPOSITION("preposition"),
        NOUN("noun phrase"),
        /** «وصف الهجوم بأنه …»: what is described, then how. */
        PAIR("what is described");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As {@code why} names it. */
        public String title() {
            return title;
        }
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Neither a clause nor a quotation. */
    public boolean isBare() {
        return kind == Kind.PREPOSITION || kind == Kind.NOUN;
    }

    /** «كان الرئيس قد أعلن القدس عاصمة»: what stands right after the verb is said where somebody before it speaks. */
    public boolean subjectCanBeSaid(Cue cue) {
        return kind == Kind.NOUN && subject != null && subject.first() == cue.end();
    }

    /** The same, with what was taken for its subject as the beginning of the content. */
    public Opening fromSubject() {
        return subject == null
                ? this
                : new Opening(kind, subject.first(), subject.span().start(), null, origins, more);
    }

    /** A happening promised or threatened is an event; so is an accusation without what it says. */
    public boolean isWeak(Cue cue, Words words) {
        boolean quoted = at > 0 && words.token(at).is(Token.Kind.OPEN_QUOTE);
        return isBare()
                && !quoted
                && switch (cue.act()) {
                    case "threaten", "promise", "accuse", "ask" -> true;
                    default -> false;
                };
    }
}
