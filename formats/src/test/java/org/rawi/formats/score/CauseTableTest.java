package org.rawi.formats.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.text.Span;

class CauseTableTest {

    private static final List<Mistake> MISTAKES = List.of(
            mistake(Layer.CLAIM, "verb as cue missed", 4),
            mistake(Layer.EVENT, "noun as trigger missed", 1),
            mistake(Layer.EVENT, "verb as trigger missed", 2),
            mistake(Layer.EVENT, "verb as trigger missed", 3));

    @Test
    void theCommonestCauseOfALayerStandsFirstWithAPlace() {
        assertThat(new CauseTable(MISTAKES).withPlaces()).isEqualTo("""
                claim: 1 mistakes
                     1  verb as cue missed                             r 4..5
                event: 3 mistakes
                     2  verb as trigger missed                         r 2..3
                     1  noun as trigger missed                         r 1..2
                """);
    }

    @Test
    void placesCanBeLeftOut() {
        assertThat(new CauseTable(MISTAKES).countsOnly()).contains("     2  verb as trigger missed\n");
    }

    @Test
    void noMoreThanTenCausesAreShown() {
        List<Mistake> many = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            many.add(mistake(Layer.FIGURE, "cause " + i, i));
        }
        assertThat(new CauseTable(many).countsOnly()).hasLineCount(11);
    }

    private static Mistake mistake(Layer layer, String cause, int at) {
        return new Mistake(layer, Mistake.Kind.MISSED, cause, "r", Span.of(at, at + 1), "", "", "");
    }
}
