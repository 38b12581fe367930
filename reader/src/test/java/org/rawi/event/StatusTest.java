package org.rawi.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.trigger.EventType;

class StatusTest {

    @Test
    void whatIsToldHasOccurred() {
        assertThat(EventText.of("قصفت الطائرات القرية.").heads()).containsExactly("ASSAULT occurred قصفت");
    }

    @Test
    void aNegatedVerbIsDenied() {
        assertThat(EventText.of("لم تقصف الطائرات القرية.").heads()).containsExactly("ASSAULT denied تقصف");
    }

    @Test
    void aFutureVerbIsPlanned() {
        assertThat(EventText.of("سيلتقي سامر ليلى.")
                        .person("سامر")
                        .person("ليلى")
                        .heads())
                .containsExactly("CONSULT planned يلتقي");
        assertThat(EventText.of("سوف يلتقي سامر ليلى.")
                        .person("سامر")
                        .person("ليلى")
                        .heads())
                .containsExactly("CONSULT planned يلتقي");
    }

    @Test
    void anAttemptIsNotTheDeed() {
        assertThat(EventText.of("وقعت محاولة اغتيال الوزير.").heads()).contains("ASSAULT attempted اغتيال");
        assertThat(EventText.of("حاول المسلحون اختطاف الطبيب.").heads()).contains("ASSAULT attempted اختطاف");
    }

    @Test
    void whatIsThreatenedHasNotHappened() {
        assertThat(EventText.of("هدد المسلحون بقتل الرهائن.").heads())
                .containsExactly("THREATEN occurred هدد", "ASSAULT threatened قتل");
    }

    @Test
    void anAdjectiveOfDoubtMakesItAlleged() {
        assertThat(EventText.of("تحدثوا عن الهجوم المزعوم على القرية.").heads())
                .containsExactly("ASSAULT alleged هجوم");
    }

    @Test
    void qadAffirmsAPastVerbAndDoubtsAPresentOne() {
        assertThat(EventText.of("قد قصفت الطائرات القرية.").heads()).containsExactly("ASSAULT occurred قصفت");
        assertThat(EventText.of("قد تقصف الطائرات القرية.").heads()).containsExactly("ASSAULT alleged تقصف");
    }

    @Test
    void theWordsOfADenialAreDenied() {
        assertThat(EventText.of("نفى الجيش قصف القرية.")
                        .claim("الجيش", "deny", "قصف القرية")
                        .heads())
                .containsExactly("ASSAULT denied قصف");
    }

    @Test
    void aClauseOfTimeIsNoObjectOfTheHopeBeforeIt() {
        assertThat(EventText.of("يتطلع السكان إلى السلام بعد أن دمرت الغارات القرية.")
                        .heads())
                .contains("ASSAULT occurred دمرت, غارات");
    }

    @Test
    void aDeniedAccusationWasMade() {
        assertThat(EventText.of("نفى الوزير اتهامات المعارضة.").heads()).contains("ACCUSE occurred اتهامات");
    }

    @Test
    void whatIsCalledForIsPlanned() {
        assertThat(EventText.of("جدد سامر دعوته للحكومة بالضغط على المسلحين.").heads())
                .contains("COERCE planned ضغط");
    }

    @Test
    void aNegatedHindranceIsNone() {
        assertThat(EventText.of("المجموعة لا تكف عن قصف القرية.").heads()).contains("ASSAULT occurred قصف");
    }

    @Test
    void whatIsNotThereIsDenied() {
        assertThat(EventText.of("لم يكن هناك قصف على القرية.").heads()).contains("ASSAULT denied قصف");
    }

    @Test
    void anEscapeFromAnAttemptIsAnAttempt() {
        EventText text = EventText.of("نجا الوزير من محاولة اغتيال.");
        assertThat(text.heads()).hasSize(1).first().asString().startsWith("ASSAULT attempted");
        assertThat(text.arguments(EventType.ASSAULT)).contains("target=الوزير");
    }

    @Test
    void whatIsPromisedIsPlanned() {
        assertThat(EventText.of("يطول الحديث عن التزام سوريا بقصف بيروت.")
                        .place("سوريا")
                        .place("بيروت")
                        .heads())
                .contains("ASSAULT planned قصف");
    }

    @Test
    void aPrepositionOfTheNounBeforeLeadsTheDeedIn() {
        assertThat(EventText.of("هدد المسلحون بتنفيذ هجوم على القرية.").heads()).contains("ASSAULT threatened هجوم");
    }

    @Test
    void whatWentBeforeAPlanHappened() {
        assertThat(EventText.of("سيدين الوزير الجيش بعد قصف السوق.").heads()).contains("ASSAULT occurred قصف");
    }

    @Test
    void anAsideDoesNotPartAVerbFromItsPreposition() {
        assertThat(EventText.of("ستعمل الحكومة في الأيام المقبلة، على التفاوض مع سالم.")
                        .person("سالم")
                        .heads())
                .containsExactly("CONSULT planned تفاوض");
    }

    @Test
    void whatNobodyIntendsIsDenied() {
        assertThat(EventText.of("لا ينوي الجيش قصف القرية.").heads()).contains("ASSAULT denied قصف");
        assertThat(EventText.of("لم يستبعد الوزير قصف القرية.").heads()).contains("ASSAULT alleged قصف");
    }

    @Test
    void theVerbBehindANounSaysWhetherItHappens() {
        assertThat(EventText.of("أعلن الوزير أن المحادثات مع سالم ستجري غدا.")
                        .person("سالم")
                        .heads())
                .containsExactly("CONSULT planned محادثات");
        assertThat(EventText.of("أعلن الوزير أن القصف على القرية لم يقع.").heads())
                .containsExactly("ASSAULT denied قصف");
    }

    @Test
    void talksThatFailedWereHeld() {
        assertThat(EventText.of("فشلت المحادثات مع سالم.").person("سالم").heads())
                .containsExactly("CONSULT occurred محادثات");
    }

    @Test
    void aPhraseOfDoubtMakesItAlleged() {
        assertThat(EventText.of("تحدثوا عن هجوم مشتبه به على القرية.").heads()).containsExactly("ASSAULT alleged هجوم");
    }

    @Test
    void whatStandsInTheGenitiveOfAnAttemptIsNoVerb() {
        assertThat(EventText.of("غضبوا بسبب محاولة قتل جاسوس روسي.").heads()).containsExactly("ASSAULT attempted قتل");
    }

    @Test
    void whatIsAwaitedIsPlanned() {
        assertThat(EventText.of("ينتظر السكان انسحاب الجيش من القرية.").heads())
                .containsExactly("RETREAT planned انسحاب");
    }
}
