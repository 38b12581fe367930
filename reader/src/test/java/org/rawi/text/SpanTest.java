package org.rawi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void endIsOutside() {
        Span span = new Span(3, 5);
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void printsItsBounds() {
        assertThat(new Span(15, 38)).hasToString("15..38");
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> new Span(5, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5..3");
    }
}
