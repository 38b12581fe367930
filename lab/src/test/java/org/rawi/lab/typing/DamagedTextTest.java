package org.rawi.lab.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rawi.text.Span;

class DamagedTextTest {

    private static final String SOUND = "زارت ليلى حديقة المدينة، ثم عادت.";

    @Test
    void whatStoodBehindAnErrorIsFoundAgain() {
        DamagedText text = new DamagedText(SOUND, TypingError.GLUED, 1, new Random(1));
        assertThat(text.text()).isEqualTo("زارتليلىحديقةالمدينة، ثمعادت.");
        assertThat(text.placed(Span.of(10, 15)).in(text.text())).isEqualTo("حديقة");
        assertThat(text.hits(Span.of(10, 15))).isTrue();
        assertThat(text.hits(Span.of(23, 24))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedMakesTheSameErrors(TypingError error) {
        DamagedText text = new DamagedText(SOUND, error, 2, new Random(7));
        assertThat(new DamagedText(SOUND, error, 2, new Random(7)).text()).isEqualTo(text.text());
        assertThat(text.placed(Span.of(0, SOUND.length())))
                .isEqualTo(Span.of(0, text.text().length()));
    }

    @ParameterizedTest
    @EnumSource
    void aTextWithoutErrorsStaysAsItIs(TypingError error) {
        DamagedText text = new DamagedText(SOUND, error, Integer.MAX_VALUE, new Random(7));
        assertThat(text.text()).isEqualTo(SOUND);
        assertThat(text.size()).isZero();
        assertThat(text.placed(Span.of(5, 9))).isEqualTo(Span.of(5, 9));
    }
}
