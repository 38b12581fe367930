package org.rawi.lab.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.analysis.Tagger;

/** Trains on four fifths and measures on the fifth, for each fifth of the sentences in their order. */
final class CrossValidation {

    static final int FOLDS = 5;

    private final List<TaggedSentence> sentences;
    private final int rounds;
    private final Set<FeatureGroup> off;

    /**
     * @param rounds of training
     * @param off what is not learnt
     */
    CrossValidation(List<TaggedSentence> sentences, int rounds, Set<FeatureGroup> off) {
        this.sentences = sentences;
        this.rounds = rounds;
        this.off = off;
    }

    /** @param fold counted from 0 */
    MorphScore fold(int fold) {
        List<TaggedSentence> train = new ArrayList<>();
        List<TaggedSentence> test = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            (i * FOLDS / sentences.size() == fold ? test : train).add(sentences.get(i));
        }
        Tagger tagger = new Tagger(new MorphTrainer(off).train(train, rounds));
        MorphScore score = new MorphScore();
        for (TaggedSentence sentence : test) {
            score.count(sentence, tagger.choose(sentence.lattice()));
        }
        return score;
    }

    MorphScore all() {
        MorphScore total = new MorphScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            total.add(fold(fold));
        }
        return total;
    }
}
