package org.rawi.morph;

import java.util.ArrayList;
import java.util.List;
import org.rawi.lexicon.Lexicon;
import org.rawi.token.Token;
import org.rawi.token.Tokens;

/** The readings that every token of a text leaves open, with the features that choose between them. */
public final class Lattice {

    private static final Segmentation UNCUT = new Segmentation(0, 0, 0, 0);

    private final Tokens tokens;
    private final List<List<Candidate>> candidates = new ArrayList<>();
    private final List<List<Sense>> senses = new ArrayList<>();
    private final TagFeatures features;

    /** Tables and dictionary, shared by all texts. */
    public static final class Knowledge {

        final Vocabulary vocabulary;
        final Candidates candidates;
        final WordForms forms;

        public Knowledge(Lexicon lexicon, WordForms forms) {
            this.vocabulary = new Vocabulary(lexicon);
            this.candidates = new Candidates(new FunctionWords(lexicon), forms);
            this.forms = forms;
        }
    }

    public Lattice(Tokens tokens, Knowledge knowledge) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            add(i, knowledge);
        }
        this.features = new TagFeatures(tokens, senses, knowledge.forms);
    }

    private void add(int at, Knowledge knowledge) {
        Token token = tokens.get(at);
        if (token.is(Token.Kind.WORD)) {
            List<Segmentation> cuts = Segmentations.of(token.folded());
            List<Sense> found = knowledge.vocabulary.senses(tokens, at, cuts);
            senses.add(found);
            candidates.add(knowledge.candidates.of(token.folded(), cuts, found));
        } else {
            senses.add(knowledge.vocabulary.senses(tokens, at, List.of(UNCUT)));
            candidates.add(List.of(new Candidate(UNCUT, mark(token), token.folded(), -1)));
        }
    }

    private static PartOfSpeech mark(Token token) {
        return switch (token.kind()) {
            case NUMBER -> PartOfSpeech.NUM;
            case FOREIGN -> PartOfSpeech.PROPN;
            case SYMBOL -> PartOfSpeech.SYM;
            default -> PartOfSpeech.PUNCT;
        };
    }

    /** Number of tokens. */
    public int size() {
        return candidates.size();
    }

    /** Number of readings of a token; at least one. */
    public int readings(int token) {
        return candidates.get(token).size();
    }

    /** The features of a reading, as indexes into a tagger's weights. */
    public int[] features(int token, int reading) {
        return features.local(token, candidates.get(token).get(reading));
    }

    /** The feature of a reading after a reading of the token before. */
    public int transition(int token, int left, int reading) {
        return features.transition(
                candidates.get(token - 1).get(left), candidates.get(token).get(reading));
    }

    public PartOfSpeech partOfSpeech(int token, int reading) {
        return candidates.get(token).get(reading).pos();
    }

    /** Whether a reading cuts the article off. */
    public boolean cutsArticle(int token, int reading) {
        return candidates.get(token).get(reading).cut().article() > 0;
    }

    /** The folded token cut into what is written together: conjunction, preposition, stem with article, enclitic. */
    public List<String> pieces(int token, int reading) {
        Segmentation cut = candidates.get(token).get(reading).cut();
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

    Tokens tokens() {
        return tokens;
    }

    Candidate candidate(int token, int reading) {
        return candidates.get(token).get(reading);
    }

    List<Sense> senses(int token) {
        return senses.get(token);
    }
}
