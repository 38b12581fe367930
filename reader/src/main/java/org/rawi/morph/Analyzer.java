package org.rawi.morph;

import java.util.ArrayList;
import java.util.List;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Traits.Tense;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokens;

/** Splits clitics and gives lemma and part of speech. Immutable and thread-safe. */
public final class Analyzer {

    private final Lattice.Knowledge knowledge;
    private final Tagger tagger;

    public Analyzer(Lexicon lexicon) {
        knowledge = new Lattice.Knowledge(lexicon, WordForms.builtIn());
        tagger = Tagger.builtIn();
    }

    public Words analyze(Tokens tokens) {
        Lattice lattice = new Lattice(tokens, knowledge);
        int[] chosen = tagger.choose(lattice);
        List<Analysis> analyses = new ArrayList<>(tokens.size());
        List<List<Sense>> senses = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Candidate candidate = lattice.candidate(i, chosen[i]);
            analyses.add(analysis(tokens, i, candidate));
            senses.add(Agreement.agreeing(lattice.senses(i), candidate));
        }
        return new Words(tokens, analyses, senses);
    }

    private Analysis analysis(Tokens tokens, int at, Candidate candidate) {
        Token token = tokens.get(at);
        String folded = token.folded();
        Segmentation cut = candidate.cut();
        Span stem = Cut.stem(tokens.text(), token, cut);
        Tense tense = tense(candidate, folded);
        Traits traits = new Traits(
                folded.substring(0, cut.conjunction()),
                tense == Tense.FUTURE ? "" : folded.substring(cut.conjunction(), cut.conjunction() + cut.preposition()),
                cut.article() > 0,
                cut.enclitic() > 0,
                WordClass.feminine(candidate.core(), candidate.pos(), tense),
                WordClass.plural(candidate.core(), candidate.pos()),
                tense);
        String lemma = knowledge.forms.lemma(candidate.place(), candidate.core());
        return new Analysis(
                Cut.proclitics(tokens.text(), token, cut),
                stem,
                Cut.enclitics(token, stem),
                lemma,
                candidate.pos(),
                traits);
    }

    private Tense tense(Candidate candidate, String folded) {
        if (candidate.pos() != PartOfSpeech.VERB) {
            return Tense.NONE;
        }
        if (Candidates.isFuture(folded, candidate.cut())) {
            return Tense.FUTURE;
        }
        int classes = knowledge.forms.classes(candidate.place());
        boolean past = (classes & WordForms.PAST) != 0;
        boolean present = (classes & WordForms.PRESENT) != 0;
        if (past != present) {
            return past ? Tense.PAST : Tense.PRESENT;
        }
        return WordClass.looksPresent(candidate.core()) ? Tense.PRESENT : Tense.PAST;
    }
}
