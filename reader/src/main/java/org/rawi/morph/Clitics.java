package org.rawi.morph;

import java.util.List;
import org.rawi.text.Span;
import org.rawi.token.Token;

/** Where attached particles end and the word that a name or a source begins with starts. */
final class Clitics {

    private static final int ARTICLE = 2;

    private Clitics() {}

    /** Conjunction and preposition are left out; the article ال stays, but of لل nothing does. */
    static Span withoutParticles(Token token, Analysis analysis) {
        List<Span> proclitics = analysis.proclitics();
        int end = token.span().end();
        if (!proclitics.isEmpty() && analysis.traits().definite()) {
            Span article = proclitics.get(proclitics.size() - 1);
            return new Span(
                    article.length() >= ARTICLE
                            ? article.start()
                            : analysis.stem().start(),
                    end);
        }
        return new Span(analysis.stem().start(), end);
    }
}
