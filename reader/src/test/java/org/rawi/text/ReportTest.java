package org.rawi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void plainTextHasItsTitleOnTheFirstLine() {
        Report report = Report.of("r", "عنوان الخبر\r\nمتن الخبر");
        assertThat(report.title()).isEqualTo("عنوان الخبر");
        assertThat(report.text(report.titleSpan())).isEqualTo("عنوان الخبر");
    }

    @Test
    void refusesATextThatDoesNotBeginWithItsTitle() {
        assertThatThrownBy(() -> new Report("r7", null, null, null, "عنوان", "متن"))
                .hasMessageContaining("r7")
                .hasMessageContaining("title");
    }
}
