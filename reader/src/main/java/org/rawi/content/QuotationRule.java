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
                || quotation.size() < 4 && mark == cue.at() - 1) {
            return null;
        }
        Draft draft = new Draft(
                cue,
                "quotation before its verb",
                quotation.first(),
                quotation.span().start());
        draft.quoted = true;
        draft.subject = phrases.at(cue.end());
        return draft;
    }
}
