package org.rawi.lab.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorTest {

    @ParameterizedTest
    @CsvSource({
        "HAMZA_SEAT, أحمد, إحمد",
        "HAMZA_SEAT, مسؤول, مسوول",
        "FINAL_YEH, على, علي",
        "FINAL_YEH, نادي, نادى",
        "FINAL_TEH, مدينة, مدينه",
    })
    void aLetterIsTakenForItsNeighbour(TypingError error, String word, String wrong) {
        assertThat(error.in(word, new Random(1))).isEqualTo(wrong);
        assertThat(error.in(word + " ", new Random(1))).isEqualTo(wrong + " ");
    }

    @Test
    void aLetterInsideIsLostOrDoubledAndAWordParts() {
        assertThat(TypingError.MISSING.in("مكتبات", new Random(1)))
                .hasSize(5)
                .startsWith("م")
                .endsWith("ت");
        assertThat(TypingError.DOUBLED.in("مكتبات", new Random(1))).hasSize(7);
        assertThat(TypingError.GLUED.in("باب ", new Random(1))).isEqualTo("باب");
    }

    @Test
    void aWordWithoutOccasionIsLeftAlone() {
        assertThat(TypingError.HAMZA_SEAT.in("باب", new Random(1))).isNull();
        assertThat(TypingError.MISSING.in("باب", new Random(1))).isNull();
        assertThat(TypingError.GLUED.in("باب", new Random(1))).isNull();
    }
}
