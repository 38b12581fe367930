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
import org.rawi.gazetteer.Sort;
import org.rawi.token.Sentence;

/** Tags names sentence by sentence; what a rule is sure of is given to it. Immutable and thread-safe. */
public final class NameTagger {

    private static final String RESOURCE = "/org/rawi/name/names.bin";
    private static final int ANY = (1 << Label.COUNT) - 1;

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
        int[] allowed = allowed(clues, best);
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

    /** Label numbers of one sentence by its features alone, as training sees it. */
    public int[] labels(int[][] features) {
        int[][] scores = new int[features.length][];
        for (int i = 0; i < features.length; i++) {
            scores[i] = weights.score(features[i]);
        }
        int[] allowed = new int[scores.length];
        Arrays.fill(allowed, ANY);
        return Viterbi.decode(scores, steps, allowed);
    }

    private static int[] allowed(Clues clues, List<Candidate> best) {
        int size = clues.size();
        int[] allowed = new int[size];
        for (int i = 0; i < size; i++) {
            allowed[i] = mayBegin(clues, i) ? ANY : Label.OUTSIDE.bit() | insides() & ~Label.IN_PERSON.bit();
        }
        for (Candidate candidate : best) {
            if (candidate.sure()) {
                allowed[candidate.first()] = Label.begin(candidate.type()).bit();
                Arrays.fill(
                        allowed,
                        candidate.first() + 1,
                        candidate.end(),
                        Label.inside(candidate.type()).bit());
                boolean mayGoOn = candidate.type() == Sort.PERSON && candidate.entry() == null;
                if (candidate.end() < size && !mayGoOn) {
                    allowed[candidate.end()] &= ~insides();
                }
            }
        }
        return allowed;
    }

    /** A name begins with no word of grammar, no weekday, and no stray letters. */
    private static boolean mayBegin(Clues clues, int token) {
        boolean name = clues.is(token, Sort.GIVEN) || clues.is(token, Sort.PLACE) || clues.is(token, Sort.ORGANIZATION);
        boolean grammar = clues.word(token, Sort.FUNCTION, true) != null || clues.word(token, Sort.TIME, true) != null;
        return clues.tokens().get(token).isWord()
                && (name || !grammar && clues.word(token).length() > 2);
    }

    private static int insides() {
        int bits = 0;
        for (Sort sort : new Sort[] {Sort.PERSON, Sort.ORGANIZATION, Sort.PLACE}) {
            bits |= Label.inside(sort).bit();
        }
        return bits;
    }
}
