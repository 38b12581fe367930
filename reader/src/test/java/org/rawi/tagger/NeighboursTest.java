package org.rawi.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.token.Tokenizer;
import org.rawi.token.Tokens;

class NeighboursTest {

    private static final int EDGE = 7;

    private final Tokens tokens = Tokenizer.tokenize("وصل الوفد أمس. غادر اليوم.");
    private final Neighbours neighbours = new Neighbours(tokens.sentences(), tokens.size());

    @Test
    void standInTheSentence() {
        assertThat(neighbours.before(2)).isEqualTo(1);
        assertThat(neighbours.twoBefore(2)).isZero();
        assertThat(neighbours.after(1)).isEqualTo(2);
        assertThat(neighbours.twoAfter(1)).isEqualTo(3);
    }

    @Test
    void endWithTheSentence() {
        assertThat(tokens.size()).isEqualTo(EDGE);
        assertThat(neighbours.before(4)).isEqualTo(EDGE);
        assertThat(neighbours.twoBefore(5)).isEqualTo(EDGE);
        assertThat(neighbours.after(3)).isEqualTo(EDGE);
        assertThat(neighbours.twoAfter(2)).isEqualTo(EDGE);
    }
}
