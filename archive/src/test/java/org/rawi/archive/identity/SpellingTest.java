package org.rawi.archive.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private final Spelling spelling = new Spelling();

    @ParameterizedTest
    @CsvSource({
        "أحمد الجبوري, احمد الجبورى",
        "فاطمة الراوي, فاطمه الراوى",
        "علاء السامرائي, علا السامرائي",
        "داوود القيسي, داود القيسي",
        "محمّد الـراوي, محمد الراوي",
        "سامي الخفاجي, سامي خفاجي",
        "عبد الرحمن الراوي, عبدالرحمن الراوي",
        "عبد الله حسن, عبدالله حسن",
        "عبد الإله حسن, عبدالإله حسن",
        "عبد ربه حسن, عبدربه حسن",
        "أبو الغيط حسن, ابوالغيط حسن",
        "حسن أبو زيد, حسن أبي زيد",
        "نور الدين حسن, نورالدين حسن",
        "حسن نصر الله, حسن نصرالله",
        "ذو الفقار حسن, ذوالفقار حسن",
        "سالم بن راشد, سالم ابن راشد",
        "جان-لوك مارتان, جان لوك مارتان",
        "ستيفان دي ميستورا, ستيفان ديميستورا",
    })
    void spellingsOfOneNameShareAKey(String one, String other) {
        assertThat(spelling.parts(one).key()).isEqualTo(spelling.parts(other).key());
    }

    @ParameterizedTest
    @CsvSource({
        "أحمد الجبوري, أحمد الراوي",
        "عبد الله حسن, عبد الإله حسن",
        "عبد الله حسن, عبده حسن",
        "عبد الله الثاني, عبد الله آل ثاني",
        "محمد بن سلمان, محمد سلمان",
        "أبي أحمد, آبي أحمد",
        "سالم حسن, سليم حسن",
    })
    void differentNamesDoNot(String one, String other) {
        assertThat(spelling.parts(one).key()).isNotEqualTo(spelling.parts(other).key());
    }

    @Test
    void particlesMakeOnePartWithTheirWord() {
        assertThat(spelling.parts("عبد الرحمن أبو زيد").size()).isEqualTo(2);
        assertThat(spelling.parts("نور الدين").size()).isEqualTo(1);
        assertThat(spelling.parts("آل سالم").size()).isEqualTo(1);
    }

    @Test
    void aNameThatBeginsWithItsFathersIsAFragment() {
        assertThat(spelling.parts("بن راشد الراوي").whole()).isFalse();
        assertThat(spelling.parts("سالم بن راشد").whole()).isTrue();
        assertThat(spelling.parts("أبو زيد الراوي").whole()).isTrue();
    }

    @Test
    void nothingIsNoName() {
        assertThat(spelling.parts(" - «»").parts()).isEmpty();
        assertThat(spelling.parts("ء").parts()).isEmpty();
    }
}
