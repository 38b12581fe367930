package org.rawi.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @Test
    void coloursNeedATerminalAndNobodyWhoForbidsThem() {
        Map<String, String> plain = Map.of("COLUMNS", "80");
        assertThat(Terminal.of(plain, true, true).colours()).isTrue();
        assertThat(Terminal.of(plain, false, true).colours()).isFalse();
        assertThat(Terminal.of(Map.of("COLUMNS", "80", "NO_COLOR", "1"), true, true)
                        .colours())
                .isFalse();
        assertThat(Terminal.of(Map.of("COLUMNS", "80", "TERM", "dumb"), true, true)
                        .colours())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "40, 60", "300, 120", "x, 100", "0, 100", "-5, 100"})
    void thePageStaysReadableWhateverTheWidth(String written, int columns) {
        assertThat(Terminal.of(Map.of("COLUMNS", written), true, true).columns())
                .isEqualTo(columns);
    }
}
