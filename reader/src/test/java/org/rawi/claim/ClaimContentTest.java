package org.rawi.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimContentTest {

    @Test
    void endsBeforeAParticipleThatGoesOn() {
        assertThat(Told.body("قال سامي حداد إن الجسر آمن، مضيفا أن العمل انتهى.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | سامي حداد=h | إن الجسر آمن", "مضيفا | ∅=h | أن العمل انتهى");
    }

    @Test
    void participleOfAnotherGenderBelongsToTheContent() {
        assertThat(Told.body("قال سامي حداد إن الشركة رفضت الطلب، مشيرة إلى نقص الوثائق.")
                        .person("h", "سامي حداد")
                        .claims())
                .hasSize(2)
                .satisfies(claims -> assertThat(claims.get(1).within()).isEqualTo("c1"));
    }

    @Test
    void endsBeforeTheNextSpeaker() {
        assertThat(Told.body("قالت الشرطة إن الجسر آمن، فيما أكدت البلدية أنه قديم.")
                        .lines())
                .containsExactly("قالت | الشرطة | إن الجسر آمن", "أكدت | البلدية | أنه قديم");
    }

    @Test
    void endsBeforeAnAppeal() {
        assertThat(Told.body("قال سامي حداد إن الجسر قديم، داعيا الناس إلى الحذر.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | سامي حداد=h | إن الجسر قديم");
    }

    @Test
    void longQuotationEndsIt() {
        assertThat(Told.body("وقالت الشرطة إن «الجسر القديم في وسط المدينة مغلق منذ أمس» الذي بني قبل سنوات.")
                        .lines())
                .containsExactly("قالت | الشرطة | إن «الجسر القديم في وسط المدينة مغلق منذ أمس»");
    }

    @Test
    void ironicMarksDoNot() {
        assertThat(Told.body("وقالت الشرطة إن «شكوكا قوية» تحوم حول الجسر.").claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.kind()).isEqualTo(Claim.Kind.MIXED));
    }

    @Test
    void innerClaimNamesTheOuter() {
        assertThat(Told.body("وأفادت تقارير بأن سكان القرية قالوا إن الجسر انهار.")
                        .claims())
                .extracting(Claim::within)
                .containsExactly(null, "c1");
    }

    @Test
    void quotationOverSentencesIsOne() {
        assertThat(Told.body("وقال سامي حداد: \"فتحنا الجسر أمس. العمل انتهى تماما.\"")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | سامي حداد=h | فتحنا الجسر أمس. العمل انتهى تماما");
    }

    @Test
    void footageShowsWhatFollowsIt() {
        assertThat(Told.body("وأظهرت لقطات فيديو انهيار الجسر في المدينة.").lines())
                .containsExactly("أظهرت | لقطات فيديو? | انهيار الجسر في المدينة");
    }

    @Test
    void secondSpeakerIsNoContent() {
        assertThat(Told.body("ونفت سوريا وحليفتها روسيا انهيار الجسر.")
                        .place("s", "سوريا")
                        .place("r", "روسيا")
                        .lines())
                .containsExactly("نفت | سوريا=s | انهيار الجسر");
    }

    @Test
    void outletExplainsAfterTheContent() {
        assertThat(Told.body("وقال سامي حداد إن الجسر آمن، في إشارة إلى الجسر القديم. وقال إنه جديد، دون أن يذكر سببا.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | سامي حداد=h | إن الجسر آمن", "قال | ∅=h | إنه جديد");
    }

    @Test
    void moreAdjectivesOfTheSpeakerAreNoContent() {
        assertThat(Told.body("وأكدت مصادر عسكرية وطبية مقتل جندي.").lines())
                .containsExactly("أكدت | مصادر عسكرية? | مقتل جندي");
    }

    @Test
    void quotationBrokenOffAroundItsSpeakerGoesOn() {
        assertThat(Told.body("\"الجسر قديم جدا\"، قال سامي حداد، \"وسوف نبني جسرا آخر\".")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | سامي حداد=h | الجسر قديم جدا … وسوف نبني جسرا آخر");
    }

    @Test
    void quotationWithAVerbOfItsOwnDoesNotGoOn() {
        assertThat(Told.body("\"الجسر قديم جدا\"، قال سامي حداد. \"وسوف نبني جسرا آخر\"، أضاف كريم سعد.")
                        .person("h", "سامي حداد")
                        .person("k", "كريم سعد")
                        .lines())
                .containsExactly("قال | سامي حداد=h | الجسر قديم جدا", "أضاف | كريم سعد=k | وسوف نبني جسرا آخر");
    }

    @Test
    void colonAfterARelativeClauseIsOfTheVerbAroundIt() {
        assertThat(Told.body("وقالت منى سعد، التي أعلن سامي حداد عن تعيينها مديرة: \"الجسر قديم جدا\".")
                        .person("m", "منى سعد")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قالت | منى سعد=m | الجسر قديم جدا", "أعلن | سامي حداد=h | تعيينها مديرة");
    }

    @Test
    void whatFollowsTheVerbIsSaidWhereTheSpeakerStandsBeforeIt() {
        assertThat(Told.body("وكان سامي حداد قد أعلن حلب عاصمة للبلاد.")
                        .person("h", "سامي حداد")
                        .place("a", "حلب")
                        .lines())
                .containsExactly("أعلن | سامي حداد=h | حلب عاصمة للبلاد");
    }

    @Test
    void yearBeforeItIsNoContent() {
        assertThat(Told.body("وأعلنت هيئة الجسور 2017 فتح الجسر.")
                        .body("b", "هيئة الجسور")
                        .lines())
                .containsExactly("أعلنت | هيئة الجسور=b | فتح الجسر");
    }
}
