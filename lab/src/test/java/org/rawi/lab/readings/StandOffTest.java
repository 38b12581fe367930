package org.rawi.lab.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.formats.json.Annotation;
import org.rawi.formats.json.ReadingJson;

class StandOffTest {

    @TempDir
    Path folder;

    @Test
    void noWordOfTheReportIsKeptButNames() {
        String line = Gold.standOff("").line();
        assertThat(line)
                .startsWith("{\"version\":1,\"report\":{\"id\":\"story\",\"sha256\":\"")
                .contains("\"layers\":[\"mention\",\"claim\",\"event\",\"figure\",\"loaded\"]")
                .contains("{\"start\":19,\"end\":29,\"entity\":\"samer\"}")
                .endsWith("}\n")
                .doesNotContain("قال", "\"text\"", "\"why\"");
    }

    @Test
    void joinedWithItsReportItIsTheGoldReadingAgain() throws IOException {
        Path file = Files.writeString(
                folder.resolve("story.json"), Gold.standOff("").line());
        StandOff standOff = StandOff.read(file);
        assertThat(ReadingJson.read(standOff.goldForm(Gold.REPORT), "story"))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("words", ".*why")
                .isEqualTo(ReadingJson.read(Gold.json(""), "story"));
    }

    @Test
    void aReadingOfNamesOnlySaysSo() {
        StandOff names = StandOff.of("story.json", Gold.json(""), Gold.REPORT, List.of(Annotation.MENTION));
        assertThat(names.upon(Gold.REPORT).layers()).containsExactly(Annotation.MENTION);
    }

    @Test
    void aFileWithoutChecksumIsTurnedAway() throws IOException {
        Path file = Files.writeString(folder.resolve("bare.json"), "{\"report\":{\"id\":\"bare\"}}");
        assertThatThrownBy(() -> StandOff.read(file))
                .isInstanceOf(ReadingException.class)
                .hasMessage(file + ": report.sha256: expected a string, found nothing");
    }
}
