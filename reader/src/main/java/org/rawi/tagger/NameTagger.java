package org.rawi.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.token.Memo;
import org.rawi.token.Sentence;

/** Tags names sentence by sentence; what a rule is sure of is given to it. Immutable but for what it remembers; thread-safe. */
public final class NameTagger {

    private static final String RESOURCE = "/org/rawi/name/names.bin";

    /** Fewer than the readings of words have, for what is kept here is soon found anew. */
    private static final int PLACES = 1 << 15;

    private final Model model;
    private final PackedWeights weights;
    private final Viterbi viterbi;
    private final Memo<WordTraits, WordScores> known;

    public NameTagger(Model model) {
        this.model = model;
        this.weights = new PackedWeights(model.weights());
        this.viterbi = new Viterbi(model.wideSteps());
        this.known = new Memo<>(PLACES, word -> WordScores.of(word, weights));
    }

    /** The tagger that comes with the reader. */
    public static NameTagger builtIn() {
        try (InputStream in = NameTagger.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("name model: expected the resource " + RESOURCE + ", found none");
            }
            return new NameTagger(
                    Model.read(new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16))));
        } catch (IOException e) {
            throw new UncheckedIOException("name model " + RESOURCE + " could not be read", e);
        }
    }

    /**
     * All names of a report.
     *
     * @param best candidates that do not overlap, in order; the sure ones are kept as they are
     */
    public List<Candidate> tag(Clues clues, List<Candidate> best) {
        Stems stems = new Stems(clues);
        int[] scores = scores(new ReportView(clues, best, WordTraits.of(clues, stems)));
        int[] labels = new int[clues.size()];
        int[] allowed = Allowed.labels(clues, stems, best);
        for (Sentence sentence : clues.tokens().sentences()) {
            viterbi.decode(scores, allowed, sentence.first(), sentence.end(), labels);
        }
        return new TaggedNames(clues, stems, best, scores, model.unit()).of(labels);
    }

    /** {@link Label#COUNT} scores a token, one token after the other. */
    private int[] scores(ReportView view) {
        int size = view.size();
        WordScores[] words = new WordScores[size + 1];
        for (int i = 0; i <= size; i++) {
            words[i] = known.get(view.word(i));
        }
        int[] scores = new int[size * Label.COUNT];
        Neighbours neighbours = view.neighbours();
        ContextFeatures context = new ContextFeatures(view);
        Score score = new Score(weights);
        for (int i = 0; i < size; i++) {
            score.add(words[i].here());
            score.add(words[neighbours.before(i)].before());
            score.add(words[neighbours.after(i)].after());
            score.add(words[neighbours.twoBefore(i)].twoBefore());
            score.add(words[neighbours.twoAfter(i)].twoAfter());
            context.add(i, score);
            score.moveTo(scores, i * Label.COUNT);
        }
        return scores;
    }
}
