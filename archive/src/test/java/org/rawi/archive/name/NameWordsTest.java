package org.rawi.archive.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void lettersThatFoldingUnitesAreOne() {
        assertThat(NameWords.of("أحمد")).isEqualTo(NameWords.of("احمد")).containsExactly("احمد");
    }

    @Test
    void theArticleIsLeftOut() {
        assertThat(NameWords.of("قيس الخزعلي")).containsExactly("قيس", "خزعلي");
        assertThat(NameWords.of("Qais al-Khazali")).containsExactly("qais", "khazali");
        assertThat(NameWords.of("Ash-Shaar")).containsExactly("shaar");
    }

    @Test
    void aShortWordKeepsItsFirstLetters() {
        assertThat(NameWords.of("الله")).containsExactly("الله");
        assertThat(NameWords.of("ألفا")).containsExactly("الفا");
    }

    @Test
    void sonOfIsLeftOut() {
        assertThat(NameWords.of("محمد بن سالم")).containsExactly("محمد", "سالم");
        assertThat(NameWords.of("Mohammed bin Salem")).containsExactly("mohammed", "salem");
    }

    @Test
    void compoundsOfAbdAreOneWord() {
        assertThat(NameWords.of("عبد الرحمن"))
                .isEqualTo(NameWords.of("عبدالرحمن"))
                .containsExactly("عبدرحمن");
        assertThat(NameWords.of("Abdel Rahman")).containsExactly("abdrahman");
        assertThat(NameWords.of("Abdurrahman")).containsExactly("abdrahman");
    }

    @Test
    void compoundsOfAllahAreOneWord() {
        assertThat(NameWords.of("نصر الله")).isEqualTo(NameWords.of("نصرالله")).containsExactly("نصرلله");
        assertThat(NameWords.of("Nasr Allah"))
                .isEqualTo(NameWords.of("Nasrallah"))
                .containsExactly("nasrallah");
    }

    @Test
    void accentsAndApostrophesAreDropped() {
        assertThat(NameWords.of("Khaz'alī")).containsExactly("khazali");
    }

    @Test
    void theWholeNameKeepsItsArticles() {
        assertThat(NameWords.whole("«قيس  الخزعلي»")).isEqualTo("قيس الخزعلي");
    }
}
