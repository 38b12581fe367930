package org.rawi.lab.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.analysis.Tagger;

class MorphTrainerTest {

    @TempDir
    Path folder;

    @Test
    void twoTrainingsGiveTheSameBytes() throws IOException {
        byte[] model = trained();
        assertThat(trained()).isEqualTo(model);
        assertThat(model).hasSizeGreaterThan(Tagger.SIZE);
    }

    @Test
    void whatWasTrainedOnIsReadRightly() throws IOException {
        List<TaggedSentence> sentences = Treebank.sentences(folder);
        Tagger tagger = new Tagger(new MorphTrainer().train(sentences, 10));
        for (TaggedSentence sentence : sentences) {
            int[] chosen = tagger.choose(sentence.lattice());
            for (int i = 0; i < chosen.length; i++) {
                assertThat(sentence.isCutRight(i, chosen[i]))
                        .as(sentence.pieces(i).toString())
                        .isTrue();
            }
        }
    }

    @Test
    void aGroupSwitchedOffIsNotLearnt() throws IOException {
        List<TaggedSentence> sentences = Treebank.sentences(folder);
        Set<FeatureGroup> all = EnumSet.allOf(FeatureGroup.class);
        assertThat(learnt(sentences, all)).isLessThan(learnt(sentences, Set.of(FeatureGroup.WORD)));
        assertThat(learnt(sentences, Set.of(FeatureGroup.WORD))).isLessThan(learnt(sentences, Set.of()));
    }

    @Test
    void theGroupsHoldThePlacesThatFeaturesHave() throws IOException {
        for (TaggedSentence sentence : Treebank.sentences(folder)) {
            for (int i = 0; i < sentence.lattice().size(); i++) {
                assertThat(sentence.lattice().wordFeatures(i, 0)).hasSizeBetween(16, 17);
                assertThat(sentence.lattice().contextFeatures(i, 0)).hasSize(8);
            }
        }
    }

    private byte[] trained() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TrainMorph.train(Treebank.sentences(folder), 4, bytes);
        return bytes.toByteArray();
    }

    private static int learnt(List<TaggedSentence> sentences, Set<FeatureGroup> off) {
        int learnt = 0;
        for (float weight : new MorphTrainer(off).train(sentences, 4)) {
            learnt += weight == 0 ? 0 : 1;
        }
        return learnt;
    }
}
