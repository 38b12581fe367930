package org.rawi.morph;

import java.util.ArrayList;
import java.util.List;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Traits.Tense;
import org.rawi.script.Letters;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokens;

/** Splits clitics and gives lemma and part of speech. Immutable and thread-safe. */
public final class Analyzer {

    private static final int SHORTEST_ARTICLED = 4;

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
            Candidate candidate = articled(tokens, i, lattice.candidate(i, chosen[i]));
            analyses.add(analysis(tokens, i, candidate));
            senses.add(Agreement.agreeing(lattice.senses(i), candidate));
        }
        return new Words(tokens, analyses, senses);
    }

    /** The article is cut off where the tagger left it on: it learnt from a treebank that never cuts it. */
    private Candidate articled(Tokens tokens, int at, Candidate candidate) {
        Segmentation cut = candidate.cut();
        boolean open = cut.article() == 0
                && candidate.pos().isNominal()
                && candidate.core().length() > SHORTEST_ARTICLED
                && (knowledge.forms.classes(candidate.place()) & (WordForms.NOUN | WordForms.ADJECTIVE)) == 0;
        int article = open ? article(tokens, at, candidate) : 0;
        if (article == 0) {
            return candidate;
        }
        String bare = candidate.core().substring(article);
        Segmentation articled = new Segmentation(cut.conjunction(), cut.preposition(), article, cut.enclitic());
        return new Candidate(articled, candidate.pos(), bare, knowledge.forms.find(bare));
    }

    /** Letters of the article that a core begins with: ال, or the second ل of لل. */
    private static int article(Tokens tokens, int at, Candidate candidate) {
        String core = candidate.core();
        Segmentation cut = candidate.cut();
        if (core.startsWith("ال")) {
            Span stem = Cut.stem(tokens.text(), tokens.get(at), cut);
            return tokens.text().charAt(stem.start()) == Letters.ALEF ? 2 : 0;
        }
        boolean afterLam = cut.preposition() == 1
                && tokens.get(at).folded().charAt(cut.conjunction()) == Letters.LAM
                && core.charAt(0) == Letters.LAM;
        return afterLam ? 1 : 0;
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
