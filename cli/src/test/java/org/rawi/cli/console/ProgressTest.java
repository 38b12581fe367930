package org.rawi.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void tellsCountRateShareAndTimeLeft() {
        assertThat(Progress.line(12_340, Duration.ofSeconds(40), 0.25))
                .isEqualTo("12,340 reports · 309/s · 25 % · 2:00 left");
    }

    @Test
    void tellsCountAndRateWhereTheEndIsUnknown() {
        assertThat(Progress.line(15, Duration.ofSeconds(10), 0)).isEqualTo("15 reports · 2/s");
    }
}
