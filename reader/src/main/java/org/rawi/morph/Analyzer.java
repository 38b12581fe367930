package org.rawi.morph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Traits.Tense;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Token.Kind;
import org.rawi.token.Tokens;

/** Splits clitics and gives lemma and part of speech. Immutable and thread-safe. */
public final class Analyzer {

    private final FunctionWords functionWords;
    private final Vocabulary vocabulary;

    public Analyzer(Lexicon lexicon) {
        functionWords = new FunctionWords(lexicon);
        vocabulary = new Vocabulary(lexicon);
    }

    public Words analyze(Tokens tokens) {
        List<Analysis> analyses = new ArrayList<>(tokens.size());
        List<List<Sense>> senses = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Kind.WORD)) {
                List<Segmentation> cuts = Segmentations.of(token.folded());
                List<Sense> found = vocabulary.senses(tokens, i, cuts);
                senses.add(found);
                analyses.add(word(tokens, i, cuts, found, analyses));
            } else {
                senses.add(vocabulary.senses(tokens, i, List.of(new Segmentation(0, 0, 0, 0))));
                analyses.add(mark(token));
            }
        }
        return new Words(tokens, analyses, senses);
    }

    private static Analysis mark(Token token) {
        PartOfSpeech pos = switch (token.kind()) {
            case NUMBER -> PartOfSpeech.NUM;
            case FOREIGN -> PartOfSpeech.PROPN;
            case SYMBOL -> PartOfSpeech.SYM;
            default -> PartOfSpeech.PUNCT;
        };
        return new Analysis(List.of(), token.span(), List.of(), token.folded(), pos, Traits.PLAIN);
    }

    private Analysis word(Tokens tokens, int at, List<Segmentation> cuts, List<Sense> senses, List<Analysis> before) {
        Token token = tokens.get(at);
        for (Segmentation cut : cuts) {
            FunctionWords.Word word =
                    cut.article() + cut.enclitic() == 0 ? functionWords.find(cut.core(token.folded())) : null;
            if (word != null && cut.preposition() == 0) {
                return analysis(tokens.text(), token, cut, word.lemma(), word.partOfSpeech(), Tense.NONE);
            }
        }
        @Nullable Sense sense = WordClass.best(senses, at, tokens, before);
        Segmentation cut = sense == null ? WordClass.guess(cuts, token.folded()) : segmentation(cuts, sense, token);
        PartOfSpeech pos = sense == null ? WordClass.guess(cut, token.folded()) : WordClass.of(sense);
        String lemma = sense == null
                ? cut.core(token.folded())
                : org.rawi.script.Folding.key(Inflection.firstWord(sense.entry().word()));
        return analysis(tokens.text(), token, cut, lemma, pos, WordClass.tense(pos, cut, token.folded(), sense));
    }

    private static Segmentation segmentation(List<Segmentation> cuts, Sense sense, Token token) {
        for (Segmentation cut : cuts) {
            if (cut.stripped() == sense.stripped()
                    && cut.core(token.folded()).equals(sense.form().folded())) {
                return cut;
            }
        }
        return cuts.get(0);
    }

    private static Analysis analysis(
            String text, Token token, Segmentation cut, String lemma, PartOfSpeech pos, Tense tense) {
        Span stem = Cut.stem(text, token, cut);
        String folded = token.folded();
        boolean future = tense == Tense.FUTURE;
        Traits traits = new Traits(
                folded.substring(0, cut.conjunction()),
                future ? "" : folded.substring(cut.conjunction(), cut.conjunction() + cut.preposition()),
                cut.article() > 0,
                cut.enclitic() > 0,
                WordClass.feminine(cut.core(folded), pos, tense),
                WordClass.plural(cut.core(folded), pos),
                tense);
        return new Analysis(Cut.proclitics(text, token, cut), stem, Cut.enclitics(token, stem), lemma, pos, traits);
    }
}
