package org.rawi.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.name.NameAssert.mentions;

import org.junit.jupiter.api.Test;

/** Words that are written like names and are none, or are none of that name. */
class NamesLeftOutTest {

    @Test
    void takesNoAdjectiveOfAFeminineNounForItsCountry() {
        assertThat(mentions("عززت الأندية السعودية صفوفها")).isEmpty();
    }

    @Test
    void keepsACountryAfterANameOrAPerson() {
        assertThat(mentions("اتهمت الأمم المتحدة السعودية")).contains("PLACE السعودية");
        assertThat(mentions("زار الوزير السعودية")).contains("PLACE السعودية");
    }

    @Test
    void endsANameBeforeThePrepositionAla() {
        assertThat(mentions("رد أبي أحمد على المعارضة إلى حد ما")).containsExactly("PERSON أبي أحمد");
    }

    @Test
    void takesNoRelativeForAName() {
        assertThat(mentions("حضرت حفل زواج ابن خالها")).isEmpty();
    }

    @Test
    void endsAPersonKnownByFullNameBeforeAnother() {
        assertThat(mentions("ونعى الرئيس الأميركي دونالد ترامب أريثا فرانكلين"))
                .containsExactly("PERSON دونالد ترامب", "PERSON أريثا فرانكلين");
    }

    @Test
    void takesNoQuotedTermAfterAClassWordForAPlace() {
        assertThat(mentions("تفقد الوفد منطقة \"خفض التصعيد\" أمس")).isEmpty();
    }

    @Test
    void takesNoAdjectiveAfterADefiniteBodyForAChannel() {
        assertThat(mentions("افتتح رئيس البلاد البرلمان الجديد")).isEmpty();
    }

    @Test
    void joinsAFamousFamilyNameToAnotherGivenName() {
        assertThat(mentions("قال الجنرال خديداد هازار إنه سيعود")).containsExactly("PERSON خديداد هازار");
    }

    @Test
    void keepsACountryWithAParticleWhereItStandsWithoutOneToo() {
        assertThat(mentions("وصل الوفد إلى التشيك. وتوترت العلاقة بين تركيا والتشيك"))
                .containsExactly("PLACE التشيك", "PLACE تركيا", "PLACE التشيك");
    }
}
