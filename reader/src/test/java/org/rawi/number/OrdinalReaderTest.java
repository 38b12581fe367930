package org.rawi.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.analysis.Analyzer;
import org.rawi.lexicon.Lexicon;
import org.rawi.token.Tokenizer;

class OrdinalReaderTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Analyzer ANALYZER = new Analyzer(LEXICON);
    private static final OrdinalReader ORDINALS = new OrdinalReader(LEXICON);

    private static @Nullable Numeral read(String text) {
        return ORDINALS.at(ANALYZER.analyze(Tokenizer.tokenize(text)), 0);
    }

    @ParameterizedTest
    @CsvSource({"الثالث, 3", "الثانية عشرة, 12", "الحادي والعشرين, 21", "العشرين, 20", "العاشر من مايو, 10"})
    void readsAnOrdinal(String text, long value) {
        assertThat(read(text)).isNotNull().extracting(Numeral::value).isEqualTo(value);
    }

    @Test
    void tenWithoutArticleIsACardinal() {
        assertThat(read("عشرين جنديا")).isNull();
    }
}
