package org.rawi.formats.input;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {

    @Test
    void linesEndBeforeTheirNewline() throws IOException {
        assertThat(lines("a\n\nbc\n", 100)).containsExactly("0:a", "2:", "3:bc");
        assertThat(lines("a\nb", 100)).containsExactly("0:a", "2:b");
        assertThat(lines("", 100)).isEmpty();
        assertThat(lines("\n", 100)).containsExactly("0:");
    }

    @Test
    void linesMayBeLongerThanAnyBuffer() throws IOException {
        String longLine = "x".repeat(100_000);
        assertThat(lines(longLine + "\ny", 1_000_000)).containsExactly("0:" + longLine, "100001:y");
    }

    @Test
    void ofALineBeyondAllMeasureOnlyTheBeginningIsKept() throws IOException {
        ByteLines lines =
                new ByteLines(new ByteArrayInputStream(("x".repeat(100_000) + "\ny").getBytes(US_ASCII)), 0, 10);
        assertThat(lines.next()).hasSize(10);
        assertThat(lines.length()).isEqualTo(100_001);
        assertThat(lines.next()).containsExactly('y');
    }

    private static List<String> lines(String text, int longest) throws IOException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(text.getBytes(US_ASCII)), 0, longest);
        List<String> all = new ArrayList<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            all.add(lines.start() + ":" + new String(line, US_ASCII));
        }
        return all;
    }
}
