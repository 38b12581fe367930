package org.rawi.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.text.Span;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد", "إيران, ايران", "آمن, امن", "ٱلله, الله", "مستشفى, مستشفي", "قرية, قريه", "مسؤول, مسوول",
                "رئيس, رييس",
        "تورُّط, تورط", "العـــراق, العراق", "کابل, كابل", "تهرانی, تهراني", "١٢٣, 123", "۴۵۶, 456", "CNN, cnn",
                "ﷲ, الله"
    })
    void writesOneWordInOneWay(String written, String folded) {
        assertThat(Folding.key(written)).startsWith(folded.substring(0, 1));
        if (written.length() > 1) {
            assertThat(Folding.key(written)).isEqualTo(folded);
        }
    }

    @Test
    void findsTheWayBackOverDroppedSigns() {
        String text = "قـــالَ مُحمّد";
        Folded folded = Folding.fold(text);
        assertThat(folded.text()).isEqualTo("قال محمد");
        assertThat(folded.source(new Span(0, 3)).in(text)).isEqualTo("قـــال");
        assertThat(folded.source(new Span(4, 8)).in(text)).isEqualTo("مُحمّد");
    }

    @Test
    void dropsDirectionMarksAndKeepsEmoji() {
        assertThat(Folding.key("\u200Fعاجل\u202C 🔴")).isEqualTo("عاجل 🔴");
    }

    @Test
    void survivesALoneDiacriticAndAHalfSurrogate() {
        assertThat(Folding.key("\u064E")).isEmpty();
        assertThat(Folding.key("\uD83D")).isEqualTo("\uD83D");
    }
}
