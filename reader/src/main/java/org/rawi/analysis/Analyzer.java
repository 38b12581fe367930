package org.rawi.analysis;

import java.util.ArrayList;
import java.util.List;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Analysis;
import org.rawi.morph.Words;
import org.rawi.spelling.Mending;
import org.rawi.spelling.Spelling;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokenizer;
import org.rawi.token.Tokens;
import org.rawi.vocabulary.Cut;
import org.rawi.vocabulary.Segmentation;
import org.rawi.vocabulary.Sense;
import org.rawi.vocabulary.Vocabulary;
import org.rawi.vocabulary.WordForms;

/** Splits clitics and gives lemma and part of speech. Thread-safe; the same text always gets the same analyses. */
public final class Analyzer {

    private final Lattice.Knowledge knowledge;
    private final Tagger tagger;
    private final Spelling spelling;

    public Analyzer(Lexicon lexicon) {
        tagger = Tagger.builtIn();
        WordForms forms = WordForms.builtIn();
        knowledge = new Lattice.Knowledge(lexicon, forms, tagger);
        spelling = new Spelling(lexicon, forms, knowledge.words::isKnown);
    }

    /** Cuts a text into words, mends typing errors and analyses. */
    public Words analyze(String text) {
        Spelling.Mended mended = spelling.mend(text, Tokenizer.scan(text));
        return analyze(Tokenizer.arrange(text, mended.tokens()), mended.mendings());
    }

    /** Analyses words as they are written. */
    public Words analyze(Tokens tokens) {
        return analyze(tokens, List.of());
    }

    private Words analyze(Tokens tokens, List<Mending> mendings) {
        Lattice lattice = new Lattice(tokens, knowledge);
        int[] chosen = tagger.choose(lattice);
        List<Analysis> analyses = new ArrayList<>(tokens.size());
        List<List<Sense>> senses = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Candidate candidate = lattice.candidate(i, chosen[i]);
            analyses.add(analysis(tokens, i, candidate));
            senses.add(Vocabulary.senses(lattice.rows(i, chosen[i]), tokens, i));
        }
        return new Words(tokens, analyses, senses, mendings);
    }

    private static Analysis analysis(Tokens tokens, int at, Candidate candidate) {
        Token token = tokens.get(at);
        Segmentation cut = candidate.cut();
        Span stem = Cut.stem(tokens.text(), token, cut);
        return new Analysis(
                Cut.proclitics(tokens.text(), token, cut),
                stem,
                Cut.enclitics(token, stem),
                candidate.lemma(),
                candidate.pos(),
                candidate.traits());
    }
}
