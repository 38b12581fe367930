package org.rawi.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimAttributionTest {

    @Test
    void attributionAfterItsSentence() {
        assertThat(Told.body("وانهار جسر قديم في المدينة، وفق الشرطة.").lines())
                .containsExactly("وفق | الشرطة | انهار جسر قديم في المدينة");
    }

    @Test
    void attributionBeforeItsSentence() {
        assertThat(Told.body("ووفقا للشرطة، فإن الجسر قديم.").lines()).containsExactly("وفقا | شرطة | إن الجسر قديم");
    }

    @Test
    void attributionWithItsVerb() {
        assertThat(Told.body("وانهار الجسر القديم، بحسب ما أفادت وكالة النهار.")
                        .body("n", "النهار")
                        .lines())
                .containsExactly("بحسب ما أفادت | وكالة النهار=n | انهار الجسر القديم");
    }

    @Test
    void attributionToAThingIsNone() {
        assertThat(Told.body("وبني الجسر وفق الخطط الموضوعة.").claims()).isEmpty();
    }

    @Test
    void relayAfterASpeakerIsALinkOfHisChain() {
        assertThat(Told.body("قال سامي حداد إن الجسر آمن، وفق ما نقلت وكالة النهار.")
                        .person("h", "سامي حداد")
                        .body("n", "النهار")
                        .lines())
                .containsExactly("قال … وفق ما نقلت | وكالة النهار=n < سامي حداد=h | إن الجسر آمن");
    }

    @Test
    void relayBetweenVerbAndContent() {
        assertThat(Told.body("وقال سامي حداد وفقا لما نقلته وكالة النهار إن الجسر آمن.")
                        .person("h", "سامي حداد")
                        .body("n", "النهار")
                        .lines())
                .containsExactly("قال … وفقا لما نقلته | وكالة النهار=n < سامي حداد=h | إن الجسر آمن");
    }

    @Test
    void chainOfTwo() {
        assertThat(Told.body("ونقلت وكالة النهار عن مصدر أمني قوله إن الجسر آمن.")
                        .body("n", "النهار")
                        .lines())
                .containsExactly("نقلت … قول | وكالة النهار=n < مصدر أمني? | إن الجسر آمن");
    }

    @Test
    void headlineColon() {
        assertThat(Told.headline("حداد: الجسر آمن تماما").person("h", "حداد").lines())
                .containsExactly(": | حداد=h | الجسر آمن تماما");
    }

    @Test
    void placeBeforeAColonIsWhereItHappened() {
        assertThat(Told.headline("حلب: مقتل ثلاثة عمال").place("a", "حلب").claims())
                .isEmpty();
    }

    @Test
    void datelineIsNoContent() {
        assertThat(Told.body("حلب (رويترز) - انهار الجسر في المدينة، بحسب هيئة الجسور.")
                        .place("a", "حلب")
                        .body("r", "رويترز")
                        .body("b", "هيئة الجسور")
                        .lines())
                .containsExactly("بحسب | هيئة الجسور=b | انهار الجسر في المدينة");
    }

    @Test
    void speakerMayStandFarFromTheColonOfAHeadline() {
        assertThat(Told.headline("سامي حداد بعد فتح الطريق: الجسر آمن")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly(": | سامي حداد=h | الجسر آمن");
        assertThat(Told.headline("هيئة الجسور ترد على الاتهامات: الجسر آمن")
                        .body("b", "هيئة الجسور")
                        .lines())
                .containsExactly(": | هيئة الجسور=b | الجسر آمن");
    }

    @Test
    void newsOfAPlaceIsNotWhatItSays() {
        assertThat(Told.headline("سوريا: أنقرة وواشنطن تتفقان على خطة")
                        .place("s", "سوريا")
                        .place("a", "أنقرة")
                        .place("w", "واشنطن")
                        .lines())
                .isEmpty();
    }
}
