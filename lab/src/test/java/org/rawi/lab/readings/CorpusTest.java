package org.rawi.lab.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    private final StandOff standOff = Gold.standOff("");

    @TempDir
    Path folder;

    @Test
    void theReportIsFoundByItsId() throws IOException {
        assertThat(corpus(Gold.REPORT.text()).of(standOff).text()).isEqualTo(Gold.REPORT.text());
    }

    @Test
    void anotherTextOfTheSameReportIsTurnedAwayWithARemedy() throws IOException {
        Corpus corpus = corpus(Gold.REPORT.text().replace("ستفتح", "سوف تفتح"));
        assertThatThrownBy(() -> corpus.of(standOff))
                .isInstanceOf(ReadingException.class)
                .hasMessageStartingWith("story.json: report story: expected a text with SHA-256 " + standOff.sha256())
                .hasMessageContaining("annotate this text anew");
    }

    @Test
    void aReportThatTheCorpusLacksIsNamed() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "عنوان\nنص");
        assertThatThrownBy(() -> new Corpus(List.of(other), List.of(standOff)).of(standOff))
                .hasMessage("story.json: report story is not in [" + other
                        + "]. Name the corpus that holds it with --corpus.");
    }

    private Corpus corpus(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("story.txt"), text);
        return new Corpus(List.of(file), List.of(standOff));
    }
}
