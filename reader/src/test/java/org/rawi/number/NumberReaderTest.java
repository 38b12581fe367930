package org.rawi.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.analysis.Analyzer;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.number.Numeral.Form;
import org.rawi.token.Tokenizer;

class NumberReaderTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Analyzer ANALYZER = new Analyzer(LEXICON);
    private static final NumberReader NUMBERS = new NumberReader(LEXICON);

    private static @Nullable Numeral find(String text) {
        return NUMBERS.at(words(text), 0);
    }

    private static Numeral read(String text) {
        return Objects.requireNonNull(find(text), text);
    }

    private static Words words(String text) {
        return ANALYZER.analyze(Tokenizer.tokenize(text));
    }

    @ParameterizedTest
    @CsvSource({
        "15 جنديا, 15",
        "١٥ جنديا, 15",
        "۱۵ جنديا, 15",
        "10.000 شخص, 10000",
        "1٬250 شخصا, 1250",
        "3 آلاف شخص, 3000",
        "30 ألف شخص, 30000",
        "1.5 مليون شخص, 1500000",
        "مليون و200 ألف شخص, 1200000",
        "خمسة جنود, 5",
        "خمسة عشر جنديا, 15",
        "خمسة وعشرون جنديا, 25",
        "أربعين جنديا, 40",
        "مئة وخمسة وعشرين جنديا, 125",
        "ثلاثمئة شخص, 300",
        "ألفي شخص, 2000",
        "ألفان وثلاثمئة شخص, 2300",
        "مئة ألف شخص, 100000",
        "خمسة وعشرون ألفا وأربعمئة شخص, 25400",
        "مليون ونصف مليون شخص, 1500000",
        "نصف مليون شخص, 500000",
        "اثنا عشر جنديا, 12",
        "اثنين من الجنود, 2",
        "إحدى وعشرين طائرة, 21"
    })
    void readsAWholeNumber(String text, long value) {
        assertThat(read(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"آلاف الجنود", "مئات الجنود", "نصف السكان", "3.5 أمتار", "قتل ثلاثة", "كلا البلدين", "الرجل"})
    void readsNoNumber(String text) {
        assertThat(find(text)).isNull();
    }

    @Test
    void ordinalOfTheTeensIsNoCardinal() {
        assertThat(NUMBERS.at(words("الساعة الثانية عشرة ليلا"), 2)).isNull();
    }

    @Test
    void givesUpOnANumberThatWouldOverflow() {
        assertThat(find("99999999999999999999 شخص")).isNull();
        assertThat(find("999999999999999 مليار مليار مليار شخص")).isNull();
    }

    @Test
    void definiteNumberIsKnown() {
        assertThat(read("الثلاثة الذين قتلوا").definite()).isTrue();
    }

    @Test
    void oneOfAGroupIsTold() {
        assertThat(read("إحداها أصابت منزلا").is(Form.ONE_OF_THEM)).isTrue();
        assertThat(read("أحد الجنود").is(Form.ONE_OF)).isTrue();
        assertThat(read("إحدى وعشرين طائرة").isOne()).isFalse();
    }

    @Test
    void clausesJoinedByAndDoNotAdd() {
        assertThat(read("خمسة وسبعة جنود").value()).isEqualTo(5);
        assertThat(read("20 و30 جنديا").value()).isEqualTo(20);
    }

    @Test
    void aPageOfNumberWordsIsReadInTime() {
        Words words = words("ألف ".repeat(5000));
        for (int i = 0; i < words.size(); i++) {
            NUMBERS.at(words, i);
        }
    }
}
