package org.rawi.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimVerbTest {

    @Test
    void verbWithAn() {
        assertThat(Told.body("قال الوزير سامي حداد إن الجسر فتح أمس.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | الوزير سامي حداد=h | إن الجسر فتح أمس");
    }

    @Test
    void attachedPreposIsCutOffAn() {
        assertThat(Told.body("وأفادت مصادر محلية بأن الطريق مغلق.").lines())
                .containsExactly("أفادت | مصادر محلية? | أن الطريق مغلق");
    }

    @Test
    void subjectAfterAdverbials() {
        assertThat(Told.body("وقال في بيان للصحفيين الخميس سامي حداد إن الجسر آمن.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | سامي حداد=h | إن الجسر آمن");
    }

    @Test
    void subjectBeforeTheVerb() {
        assertThat(Told.body("لكن بيروت تنفي هذه التهمة.").place("a", "بيروت").lines())
                .containsExactly("تنفي | بيروت=a | هذه التهمة");
    }

    @Test
    void subjectBeforeKanaQad() {
        assertThat(Told.body("الوزير سامي حداد كان قد قال إن الجسر آمن.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | الوزير سامي حداد=h | إن الجسر آمن");
    }

    @Test
    void relativeClauseTakesItsAntecedent() {
        assertThat(Told.body("ورحبت الوزارة بالمنظمة التي قالت إنها جاهزة.").lines())
                .containsExactly("قالت | المنظمة | إنها جاهزة");
    }

    @Test
    void quotationWithoutMarkOfSpeech() {
        assertThat(Told.body("وقال سامي حداد \"فتحنا الجسر للناس أمس\".")
                        .person("h", "سامي حداد")
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.kind()).isEqualTo(Claim.Kind.DIRECT));
    }

    @Test
    void colonLeadsContentIn() {
        assertThat(Told.body("وقال سامي حداد: الجسر مفتوح منذ أمس.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | سامي حداد=h | الجسر مفتوح منذ أمس");
    }

    @Test
    void verbalNounAfterAPreposition() {
        assertThat(Told.body("وأشار سامي حداد إلى انهيار جسر قديم.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("أشار | سامي حداد=h | انهيار جسر قديم");
    }

    @Test
    void verbalNounAsObject() {
        assertThat(Told.body("وأعلنت الوزارة مقتل ثلاثة عمال.").lines())
                .containsExactly("أعلنت | الوزارة | مقتل ثلاثة عمال");
    }

    @Test
    void describedThingAndDescriptionAreContent() {
        assertThat(Told.body("ووصف سامي حداد الحادث بأنه مؤسف.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("وصف | سامي حداد=h | الحادث بأنه مؤسف");
    }

    @Test
    void quotationBeforeItsVerb() {
        assertThat(Told.body("«الجسر مفتوح منذ أمس أمام الناس»، قال سامي حداد.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | سامي حداد=h | الجسر مفتوح منذ أمس أمام الناس");
    }

    @Test
    void negatedSayingIsNoClaim() {
        assertThat(Told.body("ولم يقل الوزير إن الجسر آمن.").claims()).isEmpty();
    }

    @Test
    void outletsOwnRemarkIsNoClaim() {
        assertThat(Told.body("يذكر أن الجسر بني قبل سنوات.").claims()).isEmpty();
    }

    @Test
    void threatsAndCallsAreNoClaims() {
        assertThat(Told.body("وهدد سامي حداد بإغلاق الجسر. ودعا سامي حداد إلى الهدوء.")
                        .person("h", "سامي حداد")
                        .claims())
                .isEmpty();
    }

    @Test
    void rumourWithoutASource() {
        assertThat(Told.body("ووصلت الشرطة بعد أنباء عن انفجار كبير.").lines())
                .containsExactly("أنباء | ∅? | انفجار كبير");
    }

    @Test
    void passiveOfSayingHasNobody() {
        assertThat(Told.body("وقيل إن الجسر قديم.").lines()).containsExactly("قيل | ∅? | إن الجسر قديم");
    }

    @Test
    void everyClaimSaysWhyWithItsTableRow() {
        assertThat(Told.body("وقال الوزير إن الجسر آمن.").claims())
                .singleElement()
                .satisfies(
                        claim -> assertThat(claim.why()).contains("cues.tsv:").contains("قال"));
    }

    @Test
    void firstPersonInAQuotationIsNoClaimOfItsOwn() {
        assertThat(Told.body("وقال سامي حداد: \"أعتقد أن الجسر آمن، وآمل أن يفتح\".")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("قال | سامي حداد=h | أعتقد أن الجسر آمن، وآمل أن يفتح");
    }

    @Test
    void verbAfterQadIsAVerbHoweverItIsSpelt() {
        assertThat(Told.body("وكان سامي حداد قد أوضح أن الجسر آمن.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("أوضح | سامي حداد=h | أن الجسر آمن");
    }

    @Test
    void lawsuitIsNoPretextAndNoDoubtNoClaim() {
        assertThat(Told.body("وتقدم سامي حداد بدعوى قضائية ضد البلدية. ولا شك أن الجسر آمن.")
                        .person("h", "سامي حداد")
                        .lines())
                .isEmpty();
    }

    @Test
    void denialByAPronounTakesUpWhatWasSaid() {
        assertThat(Told.body("قال سامي حداد إن الجسر آمن، وهو ما نفته هيئة الجسور. وأضاف أنه جديد.")
                        .person("h", "سامي حداد")
                        .body("b", "هيئة الجسور")
                        .lines())
                .containsExactly(
                        "قال | سامي حداد=h | إن الجسر آمن", "نفت | هيئة الجسور=b | هو ما", "أضاف | ∅=h | أنه جديد");
    }

    @Test
    void announcementMayBeANoun() {
        assertThat(Told.body("وجاء ذلك بعد إعلان هيئة الجسور مقتل عامل.")
                        .body("b", "هيئة الجسور")
                        .lines())
                .containsExactly("إعلان | هيئة الجسور=b | مقتل عامل");
    }

    @Test
    void whatAThingIsDeemedToBeIsNoClaim() {
        assertThat(Told.body("والحادث يعتبر تطورا خطيرا.").lines()).isEmpty();
    }

    @Test
    void showingNeedsSomethingThatShows() {
        assertThat(Told.body("وهذا خبر مهم، يدل على قوة المدينة.").lines()).isEmpty();
    }

    @Test
    void prepositionSpeltLikeAVerbSaysNothing() {
        assertThat(Told.body("ودعا سامي حداد إلى \"عدم الخلط\" بين المسائل الأمنية عبر الحوار دون تقديم تفاصيل.")
                        .person("h", "سامي حداد")
                        .lines())
                .isEmpty();
    }

    @Test
    void verbJoinedAfterARelativeClauseIsNextToSpeak() {
        assertThat(Told.body("ورفض سامي حداد الحديث عن البيان الذي أصدره وأكد \"أن الجسر آمن\".")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("أكد | ∅=h | أن الجسر آمن");
    }

    @Test
    void feelingsAreNoContent() {
        assertThat(Told.body("وأعرب سامي حداد عن إدانته للهجوم.")
                        .person("h", "سامي حداد")
                        .lines())
                .isEmpty();
    }

    @Test
    void hopesReviewsAndProofsAreNoClaims() {
        assertThat(Told.body(
                                "وتأمل الشركة في زيادة أرباحها. واستعرض الجانبان العلاقات. وزار المدير الأسرة معبرا عن تعازيه.")
                        .lines())
                .isEmpty();
        assertThat(Told.body("وقال سامي حداد \"لقد ثبت بأنني كنت على حق\".")
                        .person("h", "سامي حداد")
                        .lines())
                .hasSize(1);
    }

    @Test
    void whatWasSaidIsTakenUpByThis() {
        assertThat(Told.body("يغلق الجسر يومين، هذا ما أكدته هيئة الجسور.")
                        .body("b", "هيئة الجسور")
                        .lines())
                .containsExactly("أكدت | هيئة الجسور=b | هذا ما");
    }

    @Test
    void verbAfterWhoIsAVerb() {
        assertThat(Told.body("وهذا الرجل هو من يقال إنه مالك الجسر.").lines())
                .containsExactly("يقال | ∅? | إنه مالك الجسر");
    }

    @Test
    void whatWillBeSaidIsNotSaid() {
        assertThat(Told.body("وستعلن الحكومة نتائجها في وقت قريب. وجمعوا المال لكي يعلنوا أنهم باقون.")
                        .lines())
                .isEmpty();
    }

    @Test
    void prepositionWithItsNounSaysNothing() {
        assertThat(Told.body("وعقب اتهام حلب بأنها أغلقت الجسر، وصل العمال.")
                        .place("a", "حلب")
                        .lines())
                .noneMatch(line -> line.startsWith("عقب"));
    }

    @Test
    void whatSeemsNobodyShows() {
        assertThat(Told.body("ويظهر أن الجسر قديم.").lines()).isEmpty();
    }

    @Test
    void conjunctionSpeltLikeAVerbSaysNothing() {
        assertThat(Told.body("وقال سامي حداد: \"سأبقى هنا علما أني مريض\".")
                        .person("h", "سامي حداد")
                        .lines())
                .hasSize(1);
    }

    @Test
    void whatIsCountedAmongOthersIsNoClaim() {
        assertThat(Told.body("وتعد هيئة الجسور من أكبر الخاسرين.")
                        .body("b", "هيئة الجسور")
                        .lines())
                .isEmpty();
    }

    @Test
    void whatStandsInATellingVerbsPronounIsNoContent() {
        assertThat(Told.body("وتحدث سامي حداد في كلمة نقلتها قناة النهر بالكامل.")
                        .person("h", "سامي حداد")
                        .body("n", "قناة النهر")
                        .lines())
                .isEmpty();
    }

    @Test
    void whatIsConfirmedAgainFollowsItsNoun() {
        assertThat(Told.body("وجدد سامي حداد التأكيد على ضرورة فتح الجسر.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("جدد … تأكيد | سامي حداد=h | ضرورة فتح الجسر");
    }

    @Test
    void whatHappenedToAPersonIsNoSpeaker() {
        assertThat(Told.body("واعتبر مراقبون مقتل القائد سامي حداد تطورا خطيرا.")
                        .person("h", "سامي حداد")
                        .lines())
                .containsExactly("اعتبر | مراقبون? | مقتل القائد سامي حداد تطورا خطيرا");
    }
}
