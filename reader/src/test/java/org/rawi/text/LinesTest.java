package org.rawi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void countsLinesAndColumnsFromOne() {
        Lines lines = Lines.of("عنوان\nسطر ثان\n");
        assertThat(lines.line(0)).isEqualTo(1);
        assertThat(lines.column(0)).isEqualTo(1);
        assertThat(lines.line(6)).isEqualTo(2);
        assertThat(lines.column(10)).isEqualTo(5);
    }

    @Test
    void takesCrLfForOneLineEnd() {
        Lines lines = Lines.of("أول\r\nثان\rثالث");
        assertThat(lines.line(5)).isEqualTo(2);
        assertThat(lines.line(9)).isEqualTo(3);
    }
}
