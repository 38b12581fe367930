package org.rawi.tagger;

import java.util.List;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;

/**
 * What speaks for a token's label: the word, its beginning and end, its class, what tables and rules say of it, and the same
 * of its neighbours. No text is built. Training asks here; {@link NameTagger} adds
 * up the weights of the same features.
 */
public final class Features {

    private final ReportView view;
    private final ContextFeatures context;

    /**
     * @param best candidates that do not overlap, in order
     */
    public Features(Clues clues, List<Candidate> best) {
        view = new ReportView(clues, best, WordTraits.of(clues, new Stems(clues)));
        context = new ContextFeatures(view);
    }

    /** Hands over all features of a token. */
    public void of(int token, Sink to) {
        WordFeatures.here(view.word(token), to);
        WordFeatures.before(view.before(token), to);
        WordFeatures.after(view.after(token), to);
        WordFeatures.twoBefore(view.twoBefore(token), to);
        WordFeatures.twoAfter(view.twoAfter(token), to);
        context.add(token, to);
    }
}
