package org.rawi.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void whatACommandPrintsReplacesItsBlock() {
        List<String> page =
                List.of("Text.", "<!-- lab/run bench --rounds 2 -->", "```", "old", "older", "```", "More.");
        assertThat(Page.refreshed(page, command -> "ran " + command + "  \n2\n"))
                .containsExactly(
                        "Text.",
                        "<!-- lab/run bench --rounds 2 -->",
                        "```",
                        "ran bench --rounds 2",
                        "2",
                        "```",
                        "More.");
    }

    @Test
    void otherBlocksStayAsTheyAre() {
        List<String> page = List.of("```", "lab/run bench", "```", "<!-- a comment -->");
        assertThat(Page.refreshed(page, command -> "new")).isEqualTo(page);
    }

    @Test
    void aCommandWithoutABlockIsNamed() {
        assertThatThrownBy(() -> Page.refreshed(List.of("<!-- lab/run bench -->", "Text."), command -> ""))
                .hasMessage("line 1: expected a block between ``` lines below <!-- lab/run bench -->, found none");
    }
}
