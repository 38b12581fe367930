package org.rawi.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.name.NameAssert.mentions;

import org.junit.jupiter.api.Test;

/** Where names begin and end, and of what type they are. */
class NameFinderTest {

    @Test
    void findsPersonPlaceAndBody() {
        assertThat(mentions("زار أنطونيو غوتيريش بغداد باسم الأمم المتحدة"))
                .containsExactly("PERSON أنطونيو غوتيريش", "PLACE بغداد", "ORGANIZATION الأمم المتحدة");
    }

    @Test
    void leavesTitlesAndOfficesOutside() {
        assertThat(mentions("استقبل الرئيس عبد الفتاح السيسي الدكتور محمد البرادعي"))
                .containsExactly("PERSON عبد الفتاح السيسي", "PERSON محمد البرادعي");
    }

    @Test
    void leavesAttachedParticlesOutside() {
        assertThat(mentions("وصل وفد من عمّان وبغداد ودمشق إلى بيروت"))
                .containsExactly("PLACE عمّان", "PLACE بغداد", "PLACE دمشق", "PLACE بيروت");
    }

    @Test
    void keepsWhatRemainsAfterLamOfTheArticle() {
        assertThat(mentions("قدم الوفد دعما للعراق")).containsExactly("PLACE عراق");
    }

    @Test
    void keepsTheArticle() {
        assertThat(mentions("عاد الوزير من الكويت")).containsExactly("PLACE الكويت");
    }

    @Test
    void takesNoNisbaForAName() {
        assertThat(mentions("التقى مسؤولون عراقيون بالوفد الإيراني والصحافيين السوريين"))
                .isEmpty();
    }

    @Test
    void takesNoLoneCommonNounForAName() {
        assertThat(mentions("أعلنت الحكومة أن الجيش والشرطة سينتشران في المدينة"))
                .isEmpty();
    }

    @Test
    void findsABodyByHeadAndNationality() {
        assertThat(mentions("قال الجيش اللبناني إن الشرطة الهولندية ساعدته"))
                .containsExactly("ORGANIZATION الجيش اللبناني", "ORGANIZATION الشرطة الهولندية");
    }

    @Test
    void findsAMinistryWithItsCountry() {
        assertThat(mentions("نفت وزارة الخارجية النرويجية الخبر"))
                .containsExactly("ORGANIZATION وزارة الخارجية النرويجية");
    }

    @Test
    void takesNoMinistryFromAMinister() {
        assertThat(mentions("قال وزير الخارجية النرويجي إنه مستعد")).isEmpty();
    }

    @Test
    void findsAGovernmentByItsCountry() {
        assertThat(mentions("استقالت حكومة السويد أمس")).containsExactly("ORGANIZATION حكومة السويد");
    }

    @Test
    void namesThePlaceInsideABodyOnlyOnce() {
        assertThat(mentions("أصدرت جامعة دمشق بيانا")).containsExactly("ORGANIZATION جامعة دمشق");
    }

    @Test
    void findsABodyByWhatItIsFor() {
        assertThat(mentions("وثق المرصد الأفريقي لحقوق الإنسان الحادثة"))
                .containsExactly("ORGANIZATION المرصد الأفريقي لحقوق الإنسان");
    }

    @Test
    void givesTheAdjectiveToTheNounItAgreesWith() {
        assertThat(mentions("تقدمت قوات النظام السوري شمالا")).containsExactly("ORGANIZATION النظام السوري");
    }

    @Test
    void leavesClassWordsOutside() {
        assertThat(mentions("ذكرت صحيفة لوموند أن مدينة تعز ومحافظة الأنبار هادئتان"))
                .containsExactly("ORGANIZATION لوموند", "PLACE تعز", "PLACE الأنبار");
    }

    @Test
    void leavesQuotationMarksOutside() {
        assertThat(mentions("تبنى تنظيم \"الدولة الإسلامية\" الهجوم")).containsExactly("ORGANIZATION الدولة الإسلامية");
    }

    @Test
    void takesAnUnknownNameFromQuotationMarksAfterItsClass() {
        assertThat(mentions("وقالت صحيفة «صدى الوادي» إن الطريق مغلق")).containsExactly("ORGANIZATION صدى الوادي");
    }

    @Test
    void readsHashtags() {
        assertThat(mentions("اجتماع في #كوريا_الجنوبية مع دونالد #ترامب"))
                .containsExactly("PLACE كوريا_الجنوبية", "PERSON دونالد #ترامب");
    }

    @Test
    void findsPersonsByPartsOfTheirNames() {
        assertThat(mentions("قال المتحدث حسام الدين قاسم إن الطريق آمن")).containsExactly("PERSON حسام الدين قاسم");
    }

    @Test
    void findsAForeignPersonAfterAnOffice() {
        assertThat(mentions("صرح الجنرال الأميركي هاريسون كروفورد بذلك")).containsExactly("PERSON هاريسون كروفورد");
    }

    @Test
    void tellsThePrepositionFromTheGivenName() {
        assertThat(mentions("اعتمد على محمد حسن")).containsExactly("PERSON محمد حسن");
        assertThat(mentions("قال علي حسن إنه بخير")).containsExactly("PERSON علي حسن");
    }

    @Test
    void takesAnAdverbForNoCountry() {
        assertThat(mentions("قتل ثلاثون بريطانياً في الهجوم")).isEmpty();
    }

    @Test
    void givesSameNamesForSameText() {
        String text = "التقى سيرغي لافروف في موسكو وفدا من الجيش الليبي";
        assertThat(mentions(text)).isEqualTo(mentions(text));
    }

    @Test
    void readsEmptyAndForeignTexts() {
        assertThat(mentions("")).isEmpty();
        assertThat(mentions("… 12 ؟! \u0640\u0640")).isEmpty();
    }

    @Test
    void theGivenNameBeforeAKnownFamilyNameIsInside() {
        assertThat(mentions("التقى فلاديمير بوتن الوفد")).containsExactly("PERSON فلاديمير بوتن");
    }

    @Test
    void aClubsCountryIsSaidOfIt() {
        assertThat(mentions("فاز برشلونة الإسباني أمس")).containsExactly("ORGANIZATION برشلونة");
    }

    @Test
    void theKingdomIsTheOneSpokenOf() {
        Names names = NameAssert.read("قال مسؤول أردني في عمان إن الأردن يحمي حدود المملكة");
        assertThat(names.mentions()).hasSize(3);
        assertThat(NameAssert.entity(names, 2).name()).isEqualTo("الأردن");
    }

    @Test
    void twoDefiniteWordsAfterAnOfficeDescribe() {
        assertThat(mentions("حضر الممثل والارتجالي الكوميدي أمس")).isEmpty();
    }
}
