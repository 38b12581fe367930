package org.rawi.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.inflection.Form.Kind;
import org.rawi.inflection.Form.Voice;

class VerbFormsTest {

    private static List<String> forms(String past, String present) {
        return VerbForms.of(past, present, List.of()).stream().map(Form::folded).toList();
    }

    private static Optional<Form> form(String past, String present, String folded) {
        return VerbForms.of(past, present, List.of()).stream()
                .filter(f -> f.folded().equals(folded))
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "أعلن, يعلن, اعلنت",
        "أعلن, يعلن, اعلنوا",
        "أعلن, يعلن, تعلن",
        "أعلن, يعلن, يعلنون",
        "أعلن, يعلن, اعلنا",
        "نفى, ينفي, نفت",
        "نفى, ينفي, نفوا",
        "نفى, ينفي, نفيا",
        "نفى, ينفي, ينفون",
        "نفى, ينفي, ينف",
        "دعا, يدعو, دعت",
        "دعا, يدعو, دعوا",
        "دعا, يدعو, يدع",
        "قال, يقول, قلنا",
        "قال, يقول, قيل",
        "قال, يقول, يقال",
        "قال, يقول, يقل",
        "أصاب, يصيب, اصيب",
        "أصاب, يصيب, يصاب",
        "قاتل, يقاتل, قوتل",
        "بدأ, يبدأ, بداوا",
        "بدأ, يبدأ, بدووا",
        "التقى, يلتقي, التقت",
        "التقى, يلتقي, يلتقون",
        "لقي, يلقى, لقيت",
        "لقي, يلقى, لقوا"
    })
    void knowsTheFormOfTheVerb(String past, String present, String folded) {
        assertThat(forms(past, present)).contains(folded);
    }

    @Test
    void aPassiveOfOtherLettersIsOnlyPassive() {
        assertThat(form("اغتال", "يغتال", "اغتيل")).map(Form::voice).contains(Voice.PASSIVE);
        assertThat(form("قتل", "يقتل", "قتل")).map(Form::voice).contains(Voice.EITHER);
    }

    @Test
    void tellsPastFromPresent() {
        assertThat(form("هدد", "يهدد", "هددوا")).map(Form::kind).contains(Kind.PAST);
        assertThat(form("هدد", "يهدد", "تهدد")).map(Form::kind).contains(Kind.PRESENT);
    }

    @Test
    void theTablesPassiveWins() {
        assertThat(VerbForms.of("باع", "يبيع", List.of("بيع", "يباع")))
                .extracting(Form::folded)
                .contains("بيع", "يباع");
    }
}
