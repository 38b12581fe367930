package org.rawi.morph;

import java.util.List;
import org.rawi.text.Span;
import org.rawi.token.Sentence;
import org.rawi.token.Token;
import org.rawi.token.Tokens;

/**
 * Tokens with their analyses: what every finder reads. Token indexes count from 0 and are never mixed with offsets.
 *
 * @param tokens the text, cut
 * @param analyses one for each token, in order
 */
public record Words(Tokens tokens, List<Analysis> analyses) {

    public Words {
        analyses = List.copyOf(analyses);
        if (analyses.size() != tokens.size()) {
            throw new IllegalArgumentException(
                    "expected " + tokens.size() + " analyses, one a token, found " + analyses.size());
        }
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public Analysis analysis(int index) {
        return analyses.get(index);
    }

    public PartOfSpeech pos(int index) {
        return analyses.get(index).partOfSpeech();
    }

    public String lemma(int index) {
        return analyses.get(index).lemma();
    }

    public Traits traits(int index) {
        return analyses.get(index).traits();
    }

    public Sentence sentenceOf(int index) {
        return tokens.sentenceOf(index);
    }

    public String text(Span span) {
        return span.in(tokens.text());
    }

    /** Token {@code index} without attached conjunction and preposition, article and attached pronouns kept. */
    public Span withoutParticles(int index) {
        return Clitics.withoutParticles(tokens.get(index), analyses.get(index));
    }

    /** From the start of token {@code first}, its particles left out, to the end of the token before {@code end}. */
    public Span phrase(int first, int end) {
        return new Span(withoutParticles(first).start(), tokens.get(end - 1).span().end());
    }
}
