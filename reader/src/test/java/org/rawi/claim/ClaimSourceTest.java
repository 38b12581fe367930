package org.rawi.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimSourceTest {

    @Test
    void verbWithoutSubjectGoesBackToWhoSpoke() {
        assertThat(Told.body("قال سامي حداد إن الجسر آمن. وأضاف أن العمل انتهى.")
                        .person("h", "سامي حداد")
                        .lines())
                .element(1)
                .isEqualTo("أضاف | ∅=h | أن العمل انتهى");
    }

    @Test
    void genderChoosesAmongSpeakers() {
        assertThat(Told.body("قالت منى سعد إن الجسر آمن. وقال سامي حداد إنه قديم. وأضافت أن العمل انتهى.")
                        .person("h", "سامي حداد")
                        .person("m", "منى سعد")
                        .lines())
                .element(2)
                .isEqualTo("أضافت | ∅=m | أن العمل انتهى");
    }

    @Test
    void sourceWithoutNameIsAnonymous() {
        assertThat(Told.body("وقال مسؤول في البلدية إن الجسر آمن.").claims())
                .singleElement()
                .satisfies(
                        claim -> assertThat(claim.sources().get(0).anonymous()).isTrue());
    }

    @Test
    void spokesmanHasTheBodyAsEntity() {
        assertThat(Told.body("وقال متحدث باسم هيئة الجسور إن الجسر آمن.")
                        .body("b", "هيئة الجسور")
                        .claims())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.sources().get(0).entity()).isEqualTo("b");
                    assertThat(claim.sources().get(0).anonymous()).isFalse();
                });
    }

    @Test
    void officeGoesBackToItsHolder() {
        assertThat(Told.body("وصل وزير النقل سامي حداد إلى حلب. وقال وزير النقل إن الجسر آمن.")
                        .person("h", "سامي حداد")
                        .place("a", "حلب")
                        .lines())
                .containsExactly("قال | وزير النقل=h | إن الجسر آمن");
    }

    @Test
    void nameInTheGenitiveIsSomebodyElse() {
        assertThat(Told.body("وقال مستشار حداد إن الجسر آمن.")
                        .person("h", "حداد")
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.sources().get(0).entity()).isNull());
    }

    @Test
    void bareNounTakesUpABody() {
        assertThat(Told.body("أعلنت صحيفة النهار فتح الجسر. وقالت الصحيفة إن العمل انتهى.")
                        .body("n", "النهار")
                        .lines())
                .element(1)
                .isEqualTo("قالت | الصحيفة=n | إن العمل انتهى");
    }

    @Test
    void documentSpeaksForItsBody() {
        assertThat(Told.body("وأفاد بيان لوزارة النقل بأن الجسر آمن.")
                        .body("w", "وزارة النقل")
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.sources().get(0).entity()).isEqualTo("w"));
    }

    @Test
    void nameAfterAPlaceBelongsToItsOffice() {
        assertThat(Told.body("وقال رئيس الهيئة في المدينة، سامي حداد، إن الجسر آمن.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | رئيس الهيئة في المدينة، سامي حداد=h | إن الجسر آمن");
    }

    @Test
    void personOfficeAndStateAreOneByTheirAdjective() {
        assertThat(Told.body("وصل رئيس إيطاليا سامي حداد إلى حلب. وقال الرئيس الإيطالي إن الجسر آمن.")
                        .person("h", "سامي حداد")
                        .place("i", "إيطاليا")
                        .place("a", "حلب")
                        .lines())
                .containsExactly("قال | الرئيس الإيطالي=h | إن الجسر آمن");
    }

    @Test
    void officeOfTwoFieldsKeepsItsHolder() {
        assertThat(Told.body("وقال وزير النقل والإسكان المصري سامي حداد إن الجسر آمن.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | وزير النقل والإسكان المصري سامي حداد=h | إن الجسر آمن");
    }

    @Test
    void documentIsOfTheBodyThatGaveItOut() {
        assertThat(Told.body("وذكر بيان من هيئة الجسور أن الجسر آمن. وأضاف البيان أن العمل انتهى.")
                        .body("b", "هيئة الجسور")
                        .lines())
                .element(1)
                .isEqualTo("أضاف | البيان=b | أن العمل انتهى");
    }

    @Test
    void documentOfNobodyIsOfWhoSpokeLast() {
        assertThat(Told.body("وقالت هيئة الجسور إن الجسر آمن. وأضاف البيان أن العمل انتهى.")
                        .body("b", "هيئة الجسور")
                        .lines())
                .element(1)
                .isEqualTo("أضاف | البيان=b | أن العمل انتهى");
    }

    @Test
    void officeWithAPronounIsOfTheBodyNamedBefore() {
        assertThat(Told.body("أغلقت هيئة الجسور الطريق لكن مديرها قال إن الجسر آمن. وقال المتحدث باسمها إنه قديم.")
                        .body("b", "هيئة الجسور")
                        .lines())
                .containsExactly("قال | مديرها=b | إن الجسر آمن", "قال | المتحدث باسمها=b | إنه قديم");
    }

    @Test
    void mediaOfAStateAreNamed() {
        assertThat(Told.body("وقالت وسائل إعلام سورية رسمية إن الجسر آمن.").claims())
                .singleElement()
                .satisfies(
                        claim -> assertThat(claim.sources().get(0).anonymous()).isFalse());
    }

    @Test
    void subjectOfTheSameSentenceGoesOn() {
        assertThat(Told.body("انسحب سامي حداد بعد أن وجهت منى سعد انتقادات إليه ووصفته بأنه دمية.")
                        .person("h", "سامي حداد")
                        .person("m", "منى سعد")
                        .lines())
                .singleElement()
                .asString()
                .contains("=m | ");
    }

    @Test
    void adjectiveAfterACommaGoesOnWithTheSpeaker() {
        assertThat(Told.body("واتهمت هيئة الجسور، المعنية بحقوق الناس، سامي حداد بسرقة المال.")
                        .body("b", "هيئة الجسور")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("اتهمت | هيئة الجسور=b | سامي حداد بسرقة المال");
    }

    @Test
    void envoyIsOfTheStateThatSentHim() {
        assertThat(Told.body("وقال مندوب سوريا لدى هيئة الجسور إن الجسر آمن.")
                        .place("s", "سوريا")
                        .body("b", "هيئة الجسور")
                        .lines())
                .containsExactly("قال | مندوب سوريا لدى هيئة الجسور=s | إن الجسر آمن");
    }

    @Test
    void bodyCalledLikeATimeOrAParticipleSpeaks() {
        assertThat(Told.body("وقال التحالف إن الجسر آمن. وقالت متحدثة باسم هيئة الجسور صباح اليوم إنه قديم.")
                        .body("b", "هيئة الجسور")
                        .lines())
                .containsExactly("قال | التحالف | إن الجسر آمن", "قالت | متحدثة باسم هيئة الجسور=b | إنه قديم");
    }

    @Test
    void whoBeginsTheSentenceSpeaksToWhoComesAfterTheVerb() {
        assertThat(Told.body("وكان سامي حداد قد أبلغ هيئة الجسور بأن الجسر آمن.")
                        .body("b", "هيئة الجسور")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("أبلغ | سامي حداد=h | أن الجسر آمن");
    }

    @Test
    void thingsOfWhichAVerbSpeaksAreNoSpeakers() {
        assertThat(Told.body("وقال سامي حداد إنه باق. ورفض العقوبات التي قال إنها باطلة.")
                        .person("h", "سامي حداد")
                        .lines())
                .element(1)
                .isEqualTo("قال | ∅=h | إنها باطلة");
    }

    @Test
    void whoActsInsideAQuotationDoesNotSpeakAfterIt() {
        assertThat(Told.body("وقال سامي حداد \"تقرر أن نبقى. وقالت هيئة الجسور كلمتها\"، مشيرا إلى أن الجسر آمن.")
                        .person("h", "سامي حداد")
                        .body("b", "هيئة الجسور")
                        .lines())
                .contains("مشيرا | ∅=h | أن الجسر آمن");
    }

    @Test
    void whoSpeaksInARelativeClauseDoesNotGoOnAfterIt() {
        assertThat(Told.body("قال سامي حداد، المدير الذي أعلن كريم سعد تعيينه، إن الجسر آمن. وأضاف أن العمل انتهى.")
                        .person("h", "سامي حداد")
                        .person("k", "كريم سعد")
                        .lines())
                .last()
                .isEqualTo("أضاف | ∅=h | أن العمل انتهى");
    }

    @Test
    void whoActsInARelativeClauseDoesNotSpeakNext() {
        assertThat(Told.body("أشاد سامي حداد بالعمل. وعبّر عن رضاه عن الخطة التي طرحها كريم سعد. وقال إن الجسر آمن.")
                        .person("h", "سامي حداد")
                        .person("k", "كريم سعد")
                        .lines())
                .containsExactly("قال | ∅=h | إن الجسر آمن");
    }

    @Test
    void sayingParticipleIsOfWhoeverActs() {
        assertThat(Told.body("قال سامي حداد إن الجسر آمن. وردت متطوعة أخرى على ذلك قائلة \"لن نعبر هذا الجسر\".")
                        .person("h", "سامي حداد")
                        .lines())
                .last()
                .isEqualTo("قائلة | متطوعة أخرى? | لن نعبر هذا الجسر");
    }

    @Test
    void sameSourceIsWhoSpokeLast() {
        assertThat(Told.body("قال سامي حداد إن الجسر آمن. وأغلق الطريق يومين، وفقا لنفس المصدر.")
                        .person("h", "سامي حداد")
                        .lines())
                .last()
                .isEqualTo("وفقا | المصدر=h | أغلق الطريق يومين");
    }
}
