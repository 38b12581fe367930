package org.rawi.formats.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rawi.formats.Story;
import org.rawi.name.EntityType;
import org.rawi.reading.Reading;

class ScoresTest {

    @Test
    void emptyLayersFollowTheDefinition() {
        assertThat(Tally.NONE.precision()).isZero();
        assertThat(Tally.NONE.recall()).isZero();
        assertThat(Tally.NONE.f1()).isEqualTo(1);
        assertThat(new Tally(0, 3, 0).f1()).isZero();
    }

    @Test
    void halvesAreRoundedAsTheirBinaryValueStands() {
        Scores scores = new Scores(Map.of(Layer.CLAIM, new Tally(1, 16, 16)), BCubed.NONE, 1, 0);
        assertThat(scores.f1(Layer.CLAIM)).isEqualTo(0.0625);
        assertThat(scores.table()).contains("claim                    0.062   0.062   0.062     16     16\n");
    }

    @Test
    void digitsOfTheTableAreWesternUnderEveryLocale() {
        assertThat(new Scores(Map.of(), BCubed.NONE, 12, 3).table())
                .startsWith("12 reports, 3 without a prediction\n")
                .matches("[\\x00-\\x7F]*");
    }

    @Test
    void bCubedSharesTheBlameByMention() {
        String text = "سعد ومها وهند وزيد";
        Reading gold = Story.of(text)
                .entity("a", EntityType.PERSON, "سعد", null, "سعد", "مها")
                .entity("b", EntityType.PERSON, "هند", null, "هند", "زيد")
                .reading();
        Reading read = Story.of(text)
                .entity("x", EntityType.PERSON, "سعد", null, "سعد", "مها", "هند")
                .entity("y", EntityType.PERSON, "زيد", null, "زيد")
                .reading();
        BCubed score = BCubed.of(gold, read);
        assertThat(score.mentions()).isEqualTo(4);
        assertThat(score.meanPrecision()).isEqualTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4);
        assertThat(score.meanRecall()).isEqualTo((1 + 1 + 0.5 + 0.5) / 4);
    }
}
