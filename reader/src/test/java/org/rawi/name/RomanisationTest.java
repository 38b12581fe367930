package org.rawi.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.lexicon.Lexicon;

class RomanisationTest {

    private final Romanisation romanisation = new Romanisation(Lexicon.builtIn());

    @Test
    void writesPartsOfNamesAsIsUsual() {
        assertThat(romanisation.of("محمد عمر")).isEqualTo("Muhammad Omar");
    }

    @Test
    void writesTheArticleWithAHyphen() {
        assertThat(romanisation.of("الزبدان")).isEqualTo("al-Zabdan");
    }

    @Test
    void leavesLatinLettersAlone() {
        assertThat(romanisation.of("CNN")).isEqualTo("CNN");
    }

    @Test
    void dropsWhatItCannotWrite() {
        assertThat(romanisation.of("ـ")).isEmpty();
    }
}
