package org.rawi.analysis;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.PartOfSpeech;
import org.rawi.token.Token;
import org.rawi.token.Tokens;
import org.rawi.token.WordMemo;
import org.rawi.vocabulary.NextWords;
import org.rawi.vocabulary.RowForm;
import org.rawi.vocabulary.Segmentation;
import org.rawi.vocabulary.Segmentations;
import org.rawi.vocabulary.Vocabulary;
import org.rawi.vocabulary.WordForms;

/** Knows, from tables and dictionary, what each word may be. Immutable but for what it remembers; thread-safe. */
final class WordReader {

    /** Nine of ten words of news are found among so many. */
    private static final int PLACES = 1 << 16;

    /** All numbers are one; of marks and foreign words few come again. */
    private static final int MARKS = 1 << 10;

    private static final int[] NO_FEATURES = {};

    private final Vocabulary vocabulary;
    private final Candidates candidates;
    private final WordForms forms;
    private final @Nullable Tagger tagger;
    private final WordMemo<Open> open = new WordMemo<>(PLACES, this::open);
    private final @Nullable WordMemo<Neighbour> marks;

    /**
     * A word whose neighbours are not looked at.
     *
     * @param rows all that it may be or begin
     * @param next how the words begin with which its phrases go on
     * @param known whether a table or the dictionary holds it, its clitics cut off in some way
     * @param alone its readings where it begins no phrase
     * @param neighbour what it says of the readings beside it; null while weights are being learnt
     */
    private record Open(
            List<RowForm> rows,
            NextWords next,
            boolean known,
            WordReadings alone,
            @Nullable Neighbour neighbour) {}

    /** @param tagger whose weights hold; null while they are being learnt */
    WordReader(Lexicon lexicon, WordForms forms, @Nullable Tagger tagger) {
        this.tagger = tagger;
        this.vocabulary = new Vocabulary(lexicon);
        this.candidates = new Candidates(new FunctionWords(lexicon), forms);
        this.forms = forms;
        this.marks = tagger == null ? null : new WordMemo<>(MARKS, mark -> new Neighbour(mark, tagger));
    }

    /** Whether the features of readings are weighed here. */
    boolean isWeighed() {
        return marks != null;
    }

    /** What token {@code at}, which may stand right outside the text, says of the readings beside it. */
    Neighbour neighbour(Tokens tokens, int at) {
        boolean word = at >= 0 && at < tokens.size() && tokens.get(at).is(Token.Kind.WORD);
        Neighbour neighbour = word
                ? open.get(tokens.get(at).folded()).neighbour
                : marks == null ? null : marks.get(ContextFeatures.word(tokens, at));
        return Objects.requireNonNull(neighbour, "nothing is weighed while weights are being learnt");
    }

    /** The readings of token {@code at}, which may begin a phrase of a table. */
    WordReadings read(Tokens tokens, int at) {
        Token token = tokens.get(at);
        if (!token.is(Token.Kind.WORD)) {
            return mark(tokens, at);
        }
        Open word = open.get(token.folded());
        if (!word.next.mayHold(tokens, at + 1)) {
            return word.alone;
        }
        List<RowForm> met = Vocabulary.met(word.rows, tokens, at);
        return hasPhrase(met) ? readings(token.folded(), cuts(token.folded(), met), met) : word.alone;
    }

    /**
     * «ولي العهد»: where an office of several words is met whole, its first letter is no «and». Learning leaves it open, for
     * what is learnt of «وزير الدفاع» serves «وزير» alone.
     */
    private List<Segmentation> cuts(String word, List<RowForm> met) {
        List<Segmentation> cuts = Segmentations.of(word);
        if (tagger == null) {
            return cuts;
        }
        for (RowForm row : met) {
            if (row.isPhrase() && row.in("offices") && row.cut().conjunction() == 0) {
                return cuts.stream().filter(cut -> cut.conjunction() == 0).toList();
            }
        }
        return cuts;
    }

    /** Whether a table or the dictionary holds a folded word, its clitics cut off in some way. */
    boolean isKnown(String word) {
        return open.get(word).known;
    }

    private Open open(String word) {
        List<Segmentation> cuts = Segmentations.of(word);
        List<RowForm> rows = vocabulary.rows(word, cuts);
        WordReadings alone = readings(word, cuts, Vocabulary.alone(rows));
        Neighbour neighbour = tagger == null ? null : new Neighbour(word, tagger);
        return new Open(rows, NextWords.of(rows), !rows.isEmpty() || isListed(alone), alone, neighbour);
    }

    private static boolean isListed(WordReadings word) {
        for (Candidate candidate : word.candidates()) {
            if (candidate.place() >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPhrase(List<RowForm> rows) {
        for (RowForm row : rows) {
            if (row.isPhrase()) {
                return true;
            }
        }
        return false;
    }

    private WordReadings readings(String word, List<Segmentation> cuts, List<RowForm> met) {
        List<Candidate> all = List.copyOf(candidates.of(word, cuts, met));
        WordFeatures found = new WordFeatures(word, met, forms);
        int[][] features = new int[all.size()][];
        float[] scores = new float[all.size()];
        int[] states = new int[all.size()];
        for (int i = 0; i < features.length; i++) {
            Candidate candidate = all.get(i);
            features[i] = tagger == null ? found.of(candidate) : NO_FEATURES;
            scores[i] = tagger == null ? 0 : found.score(candidate, tagger);
            states[i] = ContextFeatures.state(candidate);
        }
        return new WordReadings(all, Agreement.agreeing(met, all), states, scores, features);
    }

    private WordReadings mark(Tokens tokens, int at) {
        Token token = tokens.get(at);
        Candidate only = candidates.uncut(token.folded(), partOfSpeech(token));
        List<RowForm> met = Vocabulary.met(vocabulary.rows(token.folded(), List.of(only.cut())), tokens, at);
        List<Candidate> alone = List.of(only);
        int[] states = {ContextFeatures.state(only)};
        return new WordReadings(alone, Agreement.agreeing(met, alone), states, new float[1], new int[1][0]);
    }

    private static PartOfSpeech partOfSpeech(Token token) {
        return switch (token.kind()) {
            case NUMBER -> PartOfSpeech.NUM;
            case FOREIGN -> PartOfSpeech.PROPN;
            case SYMBOL -> PartOfSpeech.SYM;
            default -> PartOfSpeech.PUNCT;
        };
    }
}
