package org.rawi.analysis;

import java.util.ArrayList;
import java.util.List;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.PartOfSpeech;
import org.rawi.token.Tokens;
import org.rawi.vocabulary.RowForm;
import org.rawi.vocabulary.Segmentation;
import org.rawi.vocabulary.WordForms;

/** The readings that every token of a text leaves open, with the features that choose between them. */
public final class Lattice {

    private final Tokens tokens;
    private final WordReadings[] words;
    private final Neighbour[] neighbours;

    /** Tables and dictionary, shared by all texts. */
    public static final class Knowledge {

        final WordReader words;

        /** For training: features are weighed by whoever chooses. */
        public Knowledge(Lexicon lexicon, WordForms forms) {
            this.words = new WordReader(lexicon, forms, null);
        }

        /** For reading: the features of a word itself, and what it says of its neighbours, are weighed once. */
        Knowledge(Lexicon lexicon, WordForms forms, Tagger tagger) {
            this.words = new WordReader(lexicon, forms, tagger);
        }
    }

    public Lattice(Tokens tokens, Knowledge knowledge) {
        this.tokens = tokens;
        this.words = new WordReadings[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = knowledge.words.read(tokens, i);
        }
        this.neighbours = knowledge.words.isWeighed() ? neighbours(knowledge.words) : new Neighbour[0];
    }

    /** One before the first token, one for each, one after the last. */
    private Neighbour[] neighbours(WordReader reader) {
        Neighbour[] all = new Neighbour[words.length + 2];
        for (int i = 0; i < all.length; i++) {
            all[i] = reader.neighbour(tokens, i - 1);
        }
        return all;
    }

    /** Number of tokens. */
    public int size() {
        return words.length;
    }

    /** Number of readings of a token; at least one. */
    public int readings(int token) {
        return words[token].states().length;
    }

    /** Whether {@link #score} knows the weights of all features but the transitions. */
    boolean isWeighed() {
        return neighbours.length > 0;
    }

    /** The sum of the weights of a reading's features, but for the transitions. */
    float score(int token, int reading, Tagger tagger) {
        WordReadings word = words[token];
        int tag = ContextFeatures.tag(word.states()[reading]);
        Neighbour after = neighbours[token + 2];
        return word.scores()[reading]
                + neighbours[token].ofNext(tag)
                + after.ofPrevious(tag)
                + tagger.weight(
                        ContextFeatures.sentence(tokens.sentenceOf(token).first() == token, tag))
                + tagger.weight(
                        ContextFeatures.clitics(word.candidates().get(reading).cut(), after.start()));
    }

    /** The features of the word itself that are not in its score, as indexes into a tagger's weights. */
    public int[] wordFeatures(int token, int reading) {
        return words[token].features()[reading];
    }

    /** The features of a reading that its neighbours give. */
    public int[] contextFeatures(int token, int reading) {
        return ContextFeatures.of(tokens, token, candidate(token, reading));
    }

    /** The feature of a reading after a reading of the token before. */
    public int transition(int token, int left, int reading) {
        return ContextFeatures.transition(
                words[token - 1].states()[left], words[token].states()[reading]);
    }

    public PartOfSpeech partOfSpeech(int token, int reading) {
        return candidate(token, reading).pos();
    }

    /** Whether a reading cuts the article off. */
    public boolean cutsArticle(int token, int reading) {
        return candidate(token, reading).cut().article() > 0;
    }

    /** The folded token cut into what is written together: conjunction, preposition, stem with article, enclitic. */
    public List<String> pieces(int token, int reading) {
        Segmentation cut = candidate(token, reading).cut();
        String folded = tokens.get(token).folded();
        List<String> pieces = new ArrayList<>(4);
        int stem = cut.conjunction() + cut.preposition();
        int end = folded.length() - cut.enclitic();
        add(pieces, folded, 0, cut.conjunction());
        add(pieces, folded, cut.conjunction(), stem);
        add(pieces, folded, stem, end);
        add(pieces, folded, end, folded.length());
        return pieces;
    }

    private static void add(List<String> pieces, String folded, int from, int to) {
        if (to > from) {
            pieces.add(folded.substring(from, to));
        }
    }

    Candidate candidate(int token, int reading) {
        return words[token].candidates().get(reading);
    }

    /** The table rows that a token, so read, is a form of or begins. */
    List<RowForm> rows(int token, int reading) {
        return words[token].rows().get(reading);
    }
}
