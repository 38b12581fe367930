package org.rawi.morph;

import java.util.ArrayList;
import java.util.List;
import org.rawi.spelling.Mending;
import org.rawi.text.Span;
import org.rawi.token.Sentence;
import org.rawi.token.Token;
import org.rawi.token.Tokens;
import org.rawi.vocabulary.Sense;

/**
 * Tokens with their analyses: what every finder reads. Token indexes count from 0 and are never mixed with offsets.
 *
 * @param tokens the text, cut
 * @param analyses one for each token, in order
 * @param senses the table rows that each token is a form of, or begins; mostly none
 * @param mendings typing errors in the tokens, in order
 */
public record Words(Tokens tokens, List<Analysis> analyses, List<List<Sense>> senses, List<Mending> mendings) {

    public Words {
        analyses = List.copyOf(analyses);
        senses = List.copyOf(senses);
        mendings = List.copyOf(mendings);
        if (analyses.size() != tokens.size() || senses.size() != tokens.size()) {
            throw new IllegalArgumentException("expected " + tokens.size() + " analyses and senses, one a token, found "
                    + analyses.size() + " and " + senses.size());
        }
    }

    /** The rows of one table that a token is a form of. */
    public List<Sense> senses(int index, String table) {
        List<Sense> all = senses.get(index);
        if (all.isEmpty()) {
            return all;
        }
        if (all.size() == 1) {
            return all.get(0).in(table) ? all : List.of();
        }
        List<Sense> wanted = new ArrayList<>(all.size());
        for (Sense sense : all) {
            if (sense.in(table)) {
                wanted.add(sense);
            }
        }
        return wanted;
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
        return new Span(
                withoutParticles(first).start(), tokens.get(end - 1).span().end());
    }
}
