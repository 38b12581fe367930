package org.rawi.morph;

import java.util.List;
import org.rawi.text.Span;

/**
 * How a token is built. All spans lie inside the token; proclitics, stem and enclitics cover it in order.
 *
 * @param proclitics conjunctions, prepositions, the future س, and the article ال, each at its place
 * @param stem the word without its clitics (the article is a proclitic here)
 * @param enclitics attached pronouns
 * @param lemma the dictionary form, folded
 * @param partOfSpeech of the stem
 * @param traits what its form shows
 */
public record Analysis(
        List<Span> proclitics,
        Span stem,
        List<Span> enclitics,
        String lemma,
        PartOfSpeech partOfSpeech,
        Traits traits) {

    public Analysis {
        proclitics = List.copyOf(proclitics);
        enclitics = List.copyOf(enclitics);
    }

    public boolean is(PartOfSpeech wanted) {
        return partOfSpeech == wanted;
    }
}
