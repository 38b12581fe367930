package org.rawi.formats.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.text.Span;

class OverlapTest {

    @Test
    void touchingSpansShareNothing() {
        assertThat(Overlap.overlap(Span.of(0, 3), Span.of(3, 5))).isFalse();
        assertThat(Overlap.overlap(Span.of(0, 4), Span.of(3, 5))).isTrue();
        assertThat(Overlap.overlap(null, Span.of(3, 5))).isFalse();
    }

    @Test
    void unitsCoveredTwiceCountOnce() {
        assertThat(Overlap.size(List.of(Span.of(0, 4), Span.of(2, 6), Span.of(9, 9))))
                .isEqualTo(6);
        assertThat(Overlap.shared(List.of(Span.of(0, 4), Span.of(2, 6)), List.of(Span.of(3, 100))))
                .isEqualTo(3);
    }

    @Test
    void pairsAreCountedOneByOne() {
        assertThat(Overlap.pairs(List.of(Span.of(0, 4), Span.of(2, 6)), List.of(Span.of(3, 5), Span.of(5, 7))))
                .isEqualTo(3);
    }

    @Test
    void halfIsEnoughAndLessIsNot() {
        assertThat(Overlap.byHalf(List.of(Span.of(0, 10)), List.of(Span.of(0, 5))))
                .isTrue();
        assertThat(Overlap.byHalf(List.of(Span.of(0, 10)), List.of(Span.of(0, 4))))
                .isFalse();
        assertThat(Overlap.byHalf(List.of(), List.of())).isFalse();
    }
}
