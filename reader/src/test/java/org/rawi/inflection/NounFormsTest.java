package org.rawi.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.inflection.Form.Kind;
import org.rawi.inflection.Form.Number;

class NounFormsTest {

    private static List<String> noun(String singular, String... plurals) {
        return NounForms.noun(singular, List.of(plurals)).stream()
                .map(Form::folded)
                .toList();
    }

    @Test
    void theAccusativeOfAnIndefiniteNounHasItsAlef() {
        assertThat(noun("هجوم")).contains("هجوما");
    }

    @Test
    void dualsKeepOrLoseTheirNoon() {
        assertThat(noun("غارة")).contains("غارتان", "غارتين", "غارتا", "غارتي");
    }

    @Test
    void theFeminineEndingOpensBeforeAPronoun() {
        assertThat(NounForms.noun("زيارة", List.of()))
                .filteredOn(Form::bound)
                .extracting(Form::folded)
                .containsExactly("زيارت");
    }

    @Test
    void aFinalHamzaChangesItsSeatBeforeAPronoun() {
        assertThat(noun("لقاء")).contains("لقاي", "لقاو");
    }

    @Test
    void brokenPluralsComeFromTheTable() {
        assertThat(NounForms.noun("قتيل", List.of("قتلى")))
                .filteredOn(f -> f.folded().equals("قتلي"))
                .extracting(Form::number)
                .contains(Number.PLURAL);
    }

    @Test
    void anAdjectiveHasBothGenders() {
        assertThat(NounForms.adjective("آثم", List.of(), Kind.NOUN))
                .extracting(Form::folded)
                .contains("اثم", "اثمه", "اثمون", "اثمين", "اثمات");
    }
}
