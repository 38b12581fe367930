package org.rawi.formats.cause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.figure.Figure;
import org.rawi.text.Span;

class FigureCausesTest {

    @Test
    void kindsAreNamed() {
        assertThat(FigureCauses.missed(figure(Figure.Kind.KILLED, 3))).isEqualTo("killed missed");
        assertThat(FigureCauses.invented(figure(Figure.Kind.MONEY, 3))).isEqualTo("money invented");
        assertThat(FigureCauses.wrong(figure(Figure.Kind.KILLED, 3), figure(Figure.Kind.INJURED, 3)))
                .isEqualTo("killed read as injured");
    }

    @Test
    void theSameKindWithOtherBoundsIsAMistakeOfBounds() {
        assertThat(FigureCauses.wrong(figure(Figure.Kind.KILLED, 3), figure(Figure.Kind.KILLED, 4)))
                .isEqualTo("bounds of killed");
    }

    private static Figure figure(Figure.Kind kind, long low) {
        return new Figure(Span.of(0, 4), kind, low, low, false, null, "");
    }
}
