package org.rawi.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.token.Sentence;

/** Tags names sentence by sentence; what a rule is sure of is given to it. Immutable and thread-safe. */
public final class NameTagger {

    private static final String RESOURCE = "/org/rawi/name/names.bin";

    private final Model model;
    private final PackedWeights weights;
    private final int[][] steps;

    public NameTagger(Model model) {
        this.model = model;
        this.weights = new PackedWeights(model.weights());
        this.steps = new int[Label.COUNT + 1][Label.COUNT];
        for (int i = 0; i < steps.length; i++) {
            for (int j = 0; j < Label.COUNT; j++) {
                steps[i][j] = model.steps()[i][j];
            }
        }
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
        Features features = new Features(clues, best);
        int[][] buckets = features.all();
        int[][] scores = new int[buckets.length][];
        for (int i = 0; i < buckets.length; i++) {
            scores[i] = weights.score(buckets[i]);
        }
        int[] allowed = Allowed.labels(clues, best);
        List<Candidate> names = new ArrayList<>();
        Stems stems = features.stems();
        for (Sentence sentence : clues.tokens().sentences()) {
            int[][] own = Arrays.copyOfRange(scores, sentence.first(), sentence.end());
            int[] mask = Arrays.copyOfRange(allowed, sentence.first(), sentence.end());
            int[] labels = Viterbi.decode(own, steps, mask);
            new TaggedNames(clues, stems, best, own, model.unit()).collect(labels, sentence.first(), names);
        }
        return names;
    }
}
