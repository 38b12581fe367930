package org.rawi.formats.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a.txt;      {\"id\":1};            TEXT",
                "A.TXT.GZ;   [{};                   TEXT",
                "a.jsonl;    خبر;                   LINES",
                "a.ndjson.gz;{;                     LINES",
                "a.json;     خبر;                   JSON",
                "a.json;     `{\"id\":1}\n{\"id\":2}`; LINES",
                "-;          `{\"id\":1}`;          LINES",
                "-;          `{\n\"id\":1}`;        JSON",
                "-;          `{\"id\":1,\n\"a\":2}`;JSON",
                "-;          `{\"a\":[\n1]}`;       JSON",
                "-;          `\n [\n {\"id\":1}]`;  JSON",
                "-;          [];                    JSON",
                "-;          [عاجل] خبر;            TEXT",
                "-;          {عاجل} خبر;            TEXT",
                "-;          قال {\"كذا\"};         TEXT",
            })
    void isToldByNameOrElseByTheBeginning(String name, String beginning, Shape shape) {
        assertThat(Shape.of(name.strip(), beginning.strip().getBytes(UTF_8))).isEqualTo(shape);
    }

    @Test
    void aReportWithoutAnIdIsNamedAfterItsFile() {
        assertThat(Origin.of(Path.of("news", "visit.txt.gz")).id()).isEqualTo("visit");
        assertThat(Origin.of(Path.of("زيارة.الوزير.json")).id()).isEqualTo("زيارة.الوزير");
        assertThat(Origin.of(Path.of(".txt")).id()).isEqualTo(".txt");
        assertThat(Origin.of(Path.of("report")).id()).isEqualTo("report");
    }
}
