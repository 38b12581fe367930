package org.rawi.formats.score;

import org.rawi.claim.Claim;
import org.rawi.formats.cause.ClaimCauses;
import org.rawi.formats.cause.SourceCauses;
import org.rawi.formats.cause.Wording;
import org.rawi.text.Span;

/** Claims missed or invented; of those found, a wrong origin or content. */
final class ClaimMistakes {

    private final Comparison comparison;
    private final ItemText gold;
    private final ItemText read;
    private final ClaimCauses causes;
    private final MistakeList mistakes;

    ClaimMistakes(Comparison comparison, MistakeList mistakes) {
        this.comparison = comparison;
        this.gold = new ItemText(comparison.gold);
        this.read = new ItemText(comparison.read);
        this.causes = new ClaimCauses(new Wording(comparison.read.words()));
        this.mistakes = mistakes;
    }

    void collect() {
        for (Claim claim : comparison.claims.missed()) {
            mistakes.missed(Layer.CLAIM, causes.missed(claim), place(claim), gold.claim(claim));
        }
        for (Claim claim : comparison.claims.invented()) {
            mistakes.invented(Layer.CLAIM, causes.invented(claim), place(claim), read.claim(claim), claim.why());
        }
        for (Matching.Pair<Claim> pair : comparison.claims.pairs()) {
            if (!comparison.rightOrigin(pair)) {
                source(pair.gold(), pair.read());
            }
            if (!pair.gold().content().equals(pair.read().content())) {
                content(pair.gold(), pair.read());
            }
        }
    }

    private void source(Claim should, Claim is) {
        String what = ItemText.correction(gold.source(should.origin()), read.source(is.origin()));
        mistakes.wrong(
                Layer.SOURCE,
                SourceCauses.wrong(should, is),
                place(should),
                what + " for " + gold.claim(should),
                is.why());
    }

    private void content(Claim should, Claim is) {
        mistakes.wrong(
                Layer.CONTENT,
                ClaimCauses.content(should.content(), is.content()),
                place(should),
                ItemText.correction(gold.quote(should.content()), read.quote(is.content())),
                is.why());
    }

    private static Span place(Claim claim) {
        return ItemText.first(claim.cue().isEmpty() ? claim.content() : claim.cue());
    }
}
