package org.rawi.incidents.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "والمدرسة, مدرس",
        "مدرسات, مدرس",
        "للمدارس, مدارس",
        "بالمدارس, مدارس",
        "ورد, ورد",
        "في, في",
        "و, ''",
        "2.5, 2.5",
        "١٥, 15",
        "#حريق_كبير, حريق كبير",
        "100, 100",
        "7., 7",
    })
    void cliticsArticleAndEndingsAreLeftOut(String word, String stems) {
        assertThat(String.join(" ", Stems.of(word))).isEqualTo(stems);
    }
}
