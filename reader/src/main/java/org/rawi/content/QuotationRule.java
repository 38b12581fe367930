package org.rawi.content;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.cue.Particles;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrases;
import org.rawi.token.Quotation;
import org.rawi.token.Token;

/** «"…"، قال فلان»: the quotation before its verb. */
final class QuotationRule {

    /** Fewer words between quotation marks are a name or an irony. */
    private static final int LEAST = 4;

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;

    QuotationRule(NounPhrases phrases, Particles particles) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
    }

    @Nullable
    Draft draft(Cue cue) {
        int mark = particles.isComma(cue.at() - 1) ? cue.at() - 2 : cue.at() - 1;
        if (!cue.takes("quote")
                || particles.isLikePreposition(cue.at())
                || mark < 1
                || !words.token(mark).is(Token.Kind.CLOSE_QUOTE)
                || words.traits(cue.at()).hasConjunction()) {
            return null;
        }
        Quotation quotation = words.tokens().quotationOf(mark - 1);
        if (quotation == null
                || quotation.end() != mark
                || quotation.size() < 2
                || quotation.size() < LEAST && mark == cue.at() - 1) {
            return null;
        }
        Draft draft = new Draft(
                cue,
                "quotation before its verb",
                quotation.first(),
                quotation.span().start());
        draft.quoted = true;
        draft.subject = phrases.at(cue.end());
        draft.resumed = resumed(draft.subject == null ? cue.end() : draft.subject.end());
        return draft;
    }

    /** «"…"، قال فلان، "…"»: the same speaker's quotation goes on, unless a verb of its own follows it. */
    private @Nullable Quotation resumed(int after) {
        int open = particles.isMark(after, "،,.-–—:") ? after + 1 : after;
        if (open + 1 >= words.size() || !words.token(open).is(Token.Kind.OPEN_QUOTE)) {
            return null;
        }
        Quotation quotation = words.tokens().quotationOf(open + 1);
        if (quotation == null || quotation.first() != open + 1 || quotation.size() < LEAST) {
            return null;
        }
        int next = particles.isComma(quotation.end() + 1) ? quotation.end() + 2 : quotation.end() + 1;
        boolean another = next < words.size()
                && !words.traits(next).hasConjunction()
                && !words.senses(next, "cues").isEmpty();
        return another ? null : quotation;
    }
}
