package org.rawi.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.trigger.EventType;

class TriggersTest {

    @Test
    void aVerbOfTheTableIsATrigger() {
        assertThat(EventText.of("قصفت الطائرات القرية.").heads()).containsExactly("ASSAULT occurred قصفت");
    }

    @Test
    void aVerbalNounIsATriggerWithoutItsClitics() {
        assertThat(EventText.of("أدى ذلك إلى اعتقال ثلاثة رجال.").heads()).containsExactly("COERCE occurred اعتقال");
    }

    @Test
    void aLightVerbAndItsNounAreOneTriggerOfTwoWords() {
        assertThat(EventText.of("شن المسلحون هجوما على القرية.").heads()).containsExactly("ASSAULT occurred شن, هجوما");
    }

    @Test
    void aLightVerbThatFollowsItsNounBelongsToIt() {
        assertThat(EventText.of("وقع الهجوم الذي شنه المسلحون على القرية.").heads())
                .containsExactly("ASSAULT occurred هجوم, شن");
    }

    @Test
    void aVerbThatOnlyCarriesANounLendsItItsSubject() {
        assertThat(EventText.of("نفذ المسلحون تفجيرات في المدينة.").arguments(EventType.ASSAULT))
                .contains("actor=المسلحون");
    }

    @Test
    void aWordInsideANameIsNone() {
        assertThat(EventText.of("قال مركز الدعم إنه بخير.").body("مركز الدعم").heads())
                .isEmpty();
    }

    @Test
    void theSecondHalfOfAnOfficeIsNone() {
        assertThat(EventText.of("وصل وزير الدفاع.").heads()).noneMatch(head -> head.startsWith("SUPPORT"));
    }

    @Test
    void aParticipleCountsInTheIndefiniteAccusative() {
        assertThat(EventText.of("تحدث الوزير مطالبا الحكومة بالتحرك.").heads()).contains("REQUEST occurred مطالبا");
    }

    @Test
    void aStateInThePresentIsNoEvent() {
        assertThat(EventText.of("تسيطر القوات على المدينة.").heads()).isEmpty();
        assertThat(EventText.of("سيطرت القوات على المدينة.").heads()).containsExactly("COERCE occurred سيطرت");
    }

    @Test
    void anotherConstructionMakesItAnotherWord() {
        assertThat(EventText.of("نعمل على تحقيق الاستقرار.").heads()).isEmpty();
    }

    @Test
    void talkWithAnOutletIsNoMeeting() {
        assertThat(EventText.of("قال المدير في لقاء مع رويترز إنه بخير.")
                        .body("رويترز")
                        .heads())
                .isEmpty();
    }

    @Test
    void stormingByDemonstratorsIsProtest() {
        assertThat(EventText.of("اقتحم المتظاهرون مبنى المحافظة.").heads()).containsExactly("PROTEST occurred اقتحم");
    }

    @Test
    void supportOfAnArmedGroupIsAid() {
        assertThat(EventText.of("استمر دعم عُمان للميليشيات.").place("عُمان").heads())
                .contains("AID occurred دعم");
        assertThat(EventText.of("استمر دعم عُمان للمزارعين.").place("عُمان").heads())
                .contains("SUPPORT occurred دعم");
    }

    @Test
    void anObjectMakesTheVerbAnother() {
        EventText text = EventText.of("اعترضت القوات صاروخين.");
        assertThat(text.heads()).containsExactly("ASSAULT occurred اعترضت");
        assertThat(text.arguments(EventType.ASSAULT)).contains("actor=القوات", "target=صاروخين");
    }

    @Test
    void aWordWrittenWithMaddaIsAnother() {
        assertThat(EventText.of("طلبت المحكمة أن تأمر الحكومة الشركة بالدفع.").heads())
                .noneMatch(head -> head.startsWith("COOPERATE"));
    }

    @Test
    void aThingThreatensNobody() {
        assertThat(EventText.of("هذه الفكرة تهدد الاقتصاد.").heads()).isEmpty();
        assertThat(EventText.of("هدد المسلحون السكان.").heads()).containsExactly("THREATEN occurred هدد");
    }

    @Test
    void whatSanctionsTargetIsNotAttacked() {
        assertThat(EventText.of("تستهدف العقوبات الجديدة شركة النقل.").heads())
                .noneMatch(head -> head.startsWith("ASSAULT"));
    }

    @Test
    void whatIsSocialIsNoMeeting() {
        assertThat(EventText.of("زار الوزير مركز التواصل الاجتماعي.").heads())
                .noneMatch(head -> head.contains("اجتماع"));
    }

    @Test
    void aNameThatSomebodyIsCalledIsNoAccusation() {
        assertThat(EventText.of("سافر رجل يدعى سالم.").person("سالم").heads()).isEmpty();
    }

    @Test
    void aPastOfManyIsNoPresentOfYou() {
        assertThat(EventText.of("الركاب تدافعوا نحو الباب.").heads()).noneMatch(head -> head.startsWith("SUPPORT"));
    }

    @Test
    void hamzaAtTheEndIsNoDual() {
        assertThat(EventText.of("التغير الذي سيطرأ على المدينة كبير.").heads()).isEmpty();
    }

    @Test
    void anAgreementThatProvidesKillsNobody() {
        assertThat(EventText.of("الاتفاق يقضي بأن يعود السكان.").heads()).noneMatch(head -> head.startsWith("ASSAULT"));
    }

    @Test
    void theBreachOfALawIsDefiance() {
        assertThat(EventText.of("تنتهك الشركة القوانين الدولية.").heads()).containsExactly("REJECT occurred تنتهك");
    }

    @Test
    void whoHandsAnAnswerOverWithdrawsNothing() {
        assertThat(EventText.of("سلم سالم الوزير رسالة.").person("سالم").heads())
                .isEmpty();
    }
}
