package org.rawi.formats.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8192})
    void decodesWhateverTheSizeOfTheBites(int bite) throws IOException {
        String text = "a ب € 😀\n".repeat(5000);
        char[] buffer = new char[bite];
        StringBuilder read = new StringBuilder();
        try (Utf8Reader reader = reader(text.getBytes(UTF_8))) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                read.append(buffer, 0, n);
            }
        }
        assertThat(read.toString()).isEqualTo(text);
    }

    @Test
    void decodesAsTheJdkDoesOrRefuses() throws IOException {
        Random random = new Random(42);
        int[] interesting = {0x41, 0xD8, 0xB9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80, 0xFF, 0xC0, 0xED, 0xA0};
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(6)];
            for (int b = 0; b < bytes.length; b++) {
                bytes[b] = (byte) interesting[random.nextInt(interesting.length)];
            }
            String lenient = new String(bytes, UTF_8);
            boolean sound = lenient.indexOf('\uFFFD') < 0;
            assertThat(decoded(bytes)).isEqualTo(sound ? lenient : "refused");
        }
    }

    @ParameterizedTest
    @CsvSource({"40000", "16383", "16384", "1"})
    void namesOffsetAndLineOfTheFirstBadByte(int before) {
        byte[] bytes = ("\n".repeat(before) + "x?").getBytes(UTF_8);
        bytes[before + 1] = (byte) 0xC3;
        assertThatThrownBy(() -> reader(bytes).transferTo(new StringWriter()))
                .hasMessage("byte 0xC3 at offset " + (before + 1) + " (line " + (before + 1) + ") is not UTF-8");
    }

    private static String decoded(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        try (Utf8Reader reader = reader(bytes)) {
            reader.transferTo(text);
            return text.toString();
        } catch (MalformedText e) {
            return "refused";
        }
    }

    private static Utf8Reader reader(byte[] bytes) {
        return new Utf8Reader(new ByteArrayInputStream(bytes), 0, 1);
    }
}
