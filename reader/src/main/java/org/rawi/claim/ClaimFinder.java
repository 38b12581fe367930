package org.rawi.claim;

import java.util.ArrayList;
import java.util.List;
import org.rawi.claim.Claim.Kind;
import org.rawi.content.Draft;
import org.rawi.content.DraftFinder;
import org.rawi.cue.ClauseWords;
import org.rawi.cue.Particles;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrases;
import org.rawi.source.Source;
import org.rawi.token.Token;

/** Finds who says what, through whom. Immutable and thread-safe. */
public final class ClaimFinder {

    private final ClauseWords clauseWords;

    public ClaimFinder(Lexicon lexicon) {
        this.clauseWords = new ClauseWords(lexicon);
    }

    /** The claims in order of their cues: {@code c1}, {@code c2}, … */
    public Claims find(NounPhrases phrases) {
        Particles particles = new Particles(clauseWords, phrases.words(), phrases.names());
        List<Draft> drafts = new DraftFinder(phrases, particles).find();
        Nesting nesting = new Nesting(drafts);
        List<List<Source>> chains = new Chains(phrases, particles, nesting).link(drafts);
        List<Claim> claims = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int outer = nesting.outer(i);
            claims.add(new Claim(
                    id(i),
                    draft.cues(),
                    chains.get(i),
                    draft.parts(),
                    kind(draft, phrases.words()),
                    outer < 0 ? null : id(outer),
                    draft.act(),
                    draft.why()));
        }
        return new Claims(claims);
    }

    private static String id(int index) {
        return "c" + (index + 1);
    }

    private static Kind kind(Draft draft, Words words) {
        if (draft.isQuoted()) {
            return Kind.DIRECT;
        }
        for (int at = draft.first(); at < Math.min(draft.end(), draft.first() + DraftFinder.LONGEST); at++) {
            if (words.token(at).is(Token.Kind.OPEN_QUOTE)) {
                return Kind.MIXED;
            }
        }
        return Kind.INDIRECT;
    }
}
