package org.rawi.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.trigger.EventType;

class ArgumentsTest {

    @Test
    void subjectAndObjectFollowTheVerb() {
        assertThat(EventText.of("اعتقلت الشرطة المحامي.").arguments(EventType.COERCE))
                .containsExactly("actor=الشرطة", "target=المحامي");
    }

    @Test
    void theSubjectMayStandBeforeTheVerb() {
        assertThat(EventText.of("سلمى تزور بيروت.")
                        .person("سلمى")
                        .place("بيروت")
                        .arguments(EventType.CONSULT))
                .containsExactly("actor=سلمى", "place=بيروت");
    }

    @Test
    void aCountAfterAVerbOfKillingIsItsVictim() {
        assertThat(EventText.of("قتل ثلاثة رجال في غارة.").arguments(EventType.ASSAULT))
                .containsExactly("target=ثلاثة رجال");
    }

    @Test
    void theDoerOfAPassiveFollowsItsPhrase() {
        assertThat(EventText.of("اعتقل المحامي على يد الحراس.").arguments(EventType.COERCE))
                .contains("actor=الحراس", "target=المحامي");
    }

    @Test
    void aRelativeClauseTakesItsAntecedentAsSubject() {
        assertThat(EventText.of("رحل الرجال الذين هددوا الطبيب.").arguments(EventType.THREATEN))
                .containsExactly("actor=الرجال", "target=الطبيب");
    }

    @Test
    void aPrepositionThatTakesTheAntecedentUpMakesItNoSubject() {
        assertThat(EventText.of("دخلوا القرية التي سيطر عليها المسلحون.").arguments(EventType.COERCE))
                .containsExactly("actor=المسلحون");
    }

    @Test
    void theGenitiveOfAVerbalNounIsItsTarget() {
        assertThat(EventText.of("أدى ذلك إلى مقتل خمسة مدنيين.").arguments(EventType.ASSAULT))
                .containsExactly("target=خمسة مدنيين");
    }

    @Test
    void joinedThingsAreOneTargetAndJoinedNamesSeveral() {
        assertThat(EventText.of("هاجم المسلحون الكنيسة والمدرسة.").arguments(EventType.ASSAULT))
                .containsExactly("actor=المسلحون", "target=الكنيسة والمدرسة");
        assertThat(EventText.of("هاجم المسلحون سوريا وتركيا.")
                        .place("سوريا")
                        .place("تركيا")
                        .arguments(EventType.ASSAULT))
                .containsExactly("actor=المسلحون", "target=سوريا", "target=تركيا");
    }

    @Test
    void bothSidesOfAClashAreDoers() {
        assertThat(EventText.of("اندلعت اشتباكات بين الجنود والمتمردين.").arguments(EventType.ASSAULT))
                .contains("actor=الجنود", "actor=المتمردين");
    }

    @Test
    void theAdjectiveOfACountryNamesTheDoer() {
        assertThat(EventText.of("أدانت تركيا ذلك. استمر القصف التركي على القرية.")
                        .place("تركيا")
                        .arguments(EventType.ASSAULT))
                .contains("actor=التركي");
    }

    @Test
    void aPhraseGoesOnWithANameThatBeginsLikeAPreposition() {
        assertThat(EventText.of("استهدف الهجوم سوق الخضار في مدينة بعقوبة.")
                        .place("بعقوبة")
                        .arguments(EventType.ASSAULT))
                .contains("place=مدينة بعقوبة")
                .doesNotContain("place=مدينة");
    }

    @Test
    void whatATimeIsTheTimeOfTakesNoPart() {
        assertThat(EventText.of("انفجرت في ساعة الذروة سيارة وسط السوق.").arguments(EventType.ASSAULT))
                .doesNotContain("instrument=الذروة");
    }

    @Test
    void theDeedItselfTakesNoPartInIt() {
        assertThat(EventText.of("هذه الاعتداءات تستهدف أمن البلاد.").arguments(EventType.ASSAULT))
                .doesNotContain("actor=هذه الاعتداءات");
    }

    @Test
    void whoSpeaksIsNoInstrumentOfWhatHeTells() {
        String told = "إن السيارة كانت متوقفة قرب السوق وانفجرت أمس";
        assertThat(EventText.of("قال المصدر " + told + ".")
                        .claim("المصدر", "say", told)
                        .arguments(EventType.ASSAULT))
                .doesNotContain("instrument=المصدر");
    }

    @Test
    void theFirstLetterOfANameIsNoPreposition() {
        assertThat(EventText.of("تسعة شهداء بانفجار بعقوبة.").place("بعقوبة").arguments(EventType.ASSAULT))
                .contains("place=بعقوبة");
    }

    @Test
    void aTownIsWhereAnAttackHappensAndACountryWhoIsAttacked() {
        assertThat(EventText.of("وقع هجوم على حلب.").place("حلب").arguments(EventType.ASSAULT))
                .containsExactly("place=حلب");
        assertThat(EventText.of("وقع هجوم على سوريا.").place("سوريا").arguments(EventType.ASSAULT))
                .containsExactly("target=سوريا");
    }

    @Test
    void anInstrumentNeedsAWordForOne() {
        assertThat(EventText.of("قتل الحارس بسكين.").arguments(EventType.ASSAULT))
                .contains("instrument=سكين");
        assertThat(EventText.of("قتل الحارس بهدوء.").arguments(EventType.ASSAULT))
                .noneMatch(argument -> argument.startsWith("instrument"));
    }

    @Test
    void theSubjectOfTryingIsTheDoerOfWhatIsTried() {
        assertThat(EventText.of("حاول سامر اغتيال الوزير.").person("سامر").arguments(EventType.ASSAULT))
                .contains("actor=سامر", "target=الوزير");
    }

    @Test
    void theOneWhoIsAskedIsTheDoerOfWhatIsAsked() {
        assertThat(EventText.of("طالب سامر ليلى باعتقال الحارس.")
                        .person("سامر")
                        .person("ليلى")
                        .arguments(EventType.COERCE))
                .contains("actor=ليلى");
    }

    @Test
    void aTimeBetweenCommasInterruptsNoClause() {
        assertThat(EventText.of("انتقد سامر، الثلاثاء، الحكومة.").person("سامر").arguments(EventType.ACCUSE))
                .containsExactly("actor=سامر", "target=الحكومة");
    }

    @Test
    void aPhraseThatNamesTheAttackIsNoParticipant() {
        assertThat(EventText.of("استهدف الهجوم مدرسة.").arguments(EventType.ASSAULT))
                .containsExactly("target=مدرسة");
    }

    @Test
    void theVictimOfAThreatenedDeedIsThreatened() {
        assertThat(EventText.of("هدد سامر باغتيال ليلى.")
                        .person("سامر")
                        .person("ليلى")
                        .arguments(EventType.THREATEN))
                .containsExactly("actor=سامر", "target=ليلى");
    }

    @Test
    void whatIsFiredIsTheInstrument() {
        assertThat(EventText.of("أطلق المسلحون صواريخ على القرية.").arguments(EventType.ASSAULT))
                .contains("actor=المسلحون", "instrument=صواريخ");
    }

    @Test
    void thePlaceThatOpensASentenceIsItsScene() {
        assertThat(EventText.of("وفي حلب، قتل ثلاثة رجال.").place("حلب").arguments(EventType.ASSAULT))
                .contains("place=حلب");
    }

    @Test
    void aJoinedVerbSharesItsSubject() {
        assertThat(EventText.of("سامر يزور بيروت ويلتقي ليلى.")
                        .person("سامر")
                        .person("ليلى")
                        .place("بيروت")
                        .events())
                .filteredOn(event -> "visit".equals(event.mode()))
                .hasSize(1);
    }

    @Test
    void aBuildingThatIsStruckIsTheTarget() {
        assertThat(EventText.of("قصفت الطائرات المستشفى.").arguments(EventType.ASSAULT))
                .contains("target=المستشفى");
    }

    @Test
    void aThingInTheGenitiveIsWhatItIsDoneTo() {
        assertThat(EventText.of("أعلن الوزير رفض المقترح.").arguments(EventType.REJECT))
                .contains("target=المقترح");
    }

    @Test
    void accusedOfSomethingWithoutAnObjectIsPassive() {
        assertThat(EventText.of("الشركة قد اتهمت بالتزوير.").arguments(EventType.ACCUSE))
                .contains("target=الشركة");
    }

    @Test
    void aWeaponIsTheInstrumentNotTheDoer() {
        assertThat(EventText.of("صاروخ أصاب المدرسة.").arguments(EventType.ASSAULT))
                .contains("instrument=صاروخ", "target=المدرسة");
    }

    @Test
    void theCountedDeadAreTheTarget() {
        assertThat(EventText.of("خلف القصف 9 قتلى.").arguments(EventType.ASSAULT))
                .contains("target=9 قتلى");
    }

    @Test
    void anObjectStandsBehindAnAside() {
        assertThat(EventText.of("انتقد سامر في مقابلة مع الصحيفة، الحكومة.")
                        .person("سامر")
                        .arguments(EventType.ACCUSE))
                .contains("actor=سامر", "target=الحكومة");
    }

    @Test
    void theSubjectStandsBeforeItsRelativeClause() {
        assertThat(EventText.of("قال إن سامر، الذي ترأس الحزب، هاجم القرية.")
                        .person("سامر")
                        .arguments(EventType.ASSAULT))
                .contains("actor=سامر");
    }

    @Test
    void manyThreatsAreTheirMakers() {
        assertThat(EventText.of("ندد الوزير بتهديدات سامر.").person("سامر").arguments(EventType.THREATEN))
                .contains("actor=سامر");
    }

    @Test
    void aTimeIsNotFollowedByItsOwnAdjectiveOnly() {
        assertThat(EventText.of("قتل قناص أمس الجمعة المسعفة الشابة.").arguments(EventType.ASSAULT))
                .contains("actor=قناص", "target=المسعفة الشابة");
    }

    @Test
    void allJoinedBeforeTheVerbDoIt() {
        assertThat(EventText.of("لكن سوريا وتركيا رفضتا الاقتراح.")
                        .place("سوريا")
                        .place("تركيا")
                        .arguments(EventType.REJECT))
                .contains("actor=سوريا", "actor=تركيا");
    }

    @Test
    void aLaterVerbSharesAllJoinedSubjectsAndItsPronounIsNoneOfThem() {
        assertThat(EventText.of("قطعت سوريا وتركيا العلاقات مع اليونان واتهمتها بالتدخل.")
                        .place("سوريا")
                        .place("تركيا")
                        .place("اليونان")
                        .arguments(EventType.ACCUSE))
                .containsExactlyInAnyOrder("actor=سوريا", "actor=تركيا", "target=اليونان");
    }

    @Test
    void theGenitiveOfANounThatSaysSoIsTheDoer() {
        assertThat(EventText.of("يخشى السكان تورط الحراس في قتل الطبيب.").arguments(EventType.ASSAULT))
                .contains("actor=الحراس", "target=الطبيب");
    }

    @Test
    void whoeverComesDoesWhatHeComesFor() {
        assertThat(EventText.of("وصل المفتشون إلى المدينة للتحقيق في التفجير.").arguments(EventType.ACCUSE))
                .contains("actor=المفتشون");
    }

    @Test
    void whatTurnsACountBelongsToIt() {
        assertThat(EventText.of("أدى ذلك إلى مقتل أكثر من خمسة مدنيين.").arguments(EventType.ASSAULT))
                .containsExactly("target=أكثر من خمسة مدنيين");
        assertThat(EventText.of("أطلق الجنود النار على نحو عشرين متظاهرا.").arguments(EventType.ASSAULT))
                .contains("target=نحو عشرين متظاهرا");
    }

    @Test
    void thePronounOfACountryMeansNoMan() {
        assertThat(EventText.of("زار سالم تركيا وطالب بوقف دعمها للمسلحين.")
                        .person("سالم")
                        .place("تركيا")
                        .arguments(EventType.AID))
                .contains("actor=تركيا", "target=مسلحين");
    }

    @Test
    void howSomethingIsDoneIsNoParticipant() {
        assertThat(EventText.of("هاجم المسلحون بشكل مفاجئ القرية.").arguments(EventType.ASSAULT))
                .containsExactly("actor=المسلحون", "target=القرية");
    }

    @Test
    void whatStandsBehindAReasonIsNoParticipant() {
        assertThat(EventText.of("اعتقلت الشرطة المحامي ردا على الكاتب.").arguments(EventType.COERCE))
                .containsExactly("actor=الشرطة", "target=المحامي");
    }

    @Test
    void aPrepositionWithItsPronounLeadsInNothing() {
        assertThat(EventText.of("وافق عليه الوزير.").arguments(EventType.AGREE)).containsExactly("actor=الوزير");
    }

    @Test
    void aJoinedVerbThatWantsAnObjectSharesTheSubject() {
        assertThat(EventText.of("زار سالم العاصمة والتقى الوزير.")
                        .person("سالم")
                        .events())
                .anySatisfy(event -> assertThat(event.arguments())
                        .extracting(argument -> argument.role() + "=" + argument.entity())
                        .containsExactly("ACTOR=سالم", "TARGET=null"));
    }

    @Test
    void theSubjectOfAClauseIsThatOfTheVerbJoinedToIt() {
        String said = "إن الشركة خفضت الأجور، وأغلقت مصنعا";
        assertThat(EventText.of("قال الوزير " + said + ".")
                        .claim("الوزير", "say", said)
                        .arguments(EventType.COERCE))
                .containsExactly("actor=الشركة", "target=مصنعا");
    }

    @Test
    void aCountBetweenVerbAndNounIsNoSubject() {
        assertThat(EventText.of("أطلق المسلحون عشرات الصواريخ على القرية.").arguments(EventType.ASSAULT))
                .containsExactly("actor=المسلحون", "target=القرية", "instrument=الصواريخ");
    }

    @Test
    void theDayOfAMonthIsNoParticipant() {
        assertThat(EventText.of("في 18 مارس قتل خمسة جنود.").arguments(EventType.ASSAULT))
                .containsExactly("target=خمسة جنود");
    }

    @Test
    void anAdjectiveOfWeaponsIsNoInstrument() {
        assertThat(EventText.of("وقع قصف صاروخي على القرية.").arguments(EventType.ASSAULT))
                .containsExactly("target=القرية");
    }

    @Test
    void nobodyActsOnHimself() {
        assertThat(EventText.of("توصل سالم وسامر إلى اتفاق. وقال شاهد إن اتفاق سالم مع سامر جيد.")
                        .person("سالم")
                        .person("سامر")
                        .arguments(EventType.AGREE))
                .containsExactly("actor=سالم", "actor=سامر");
    }

    @Test
    void anArmedMovementIsNoTime() {
        assertThat(EventText.of("أدان الوزير الحركة.").arguments(EventType.ACCUSE))
                .containsExactly("actor=الوزير", "target=الحركة");
    }

    @Test
    void namesBehindAnOriginBelongToThePeople() {
        assertThat(EventText.of("هاجم الجنود مسلحين من تركيا وسوريا.")
                        .place("تركيا")
                        .place("سوريا")
                        .arguments(EventType.ASSAULT))
                .containsExactly("actor=الجنود", "target=مسلحين من تركيا وسوريا");
    }

    @Test
    void whatIsAskedForIsNotWhoIsAsked() {
        assertThat(EventText.of("وجه سالم دعوة لمواجهة الفقر إلى الوزراء.")
                        .person("سالم")
                        .arguments(EventType.REQUEST))
                .doesNotContain("target=مواجهة الفقر");
        assertThat(EventText.of("وافق الوزير على الانسحاب.").arguments(EventType.AGREE))
                .containsExactly("actor=الوزير");
    }

    @Test
    void joinedPeopleInTheGenitiveAreOneTarget() {
        assertThat(EventText.of("أدى ذلك إلى اعتقال الصحفيين والناشطين.").arguments(EventType.COERCE))
                .containsExactly("target=الصحفيين والناشطين");
        assertThat(EventText.of("أدى ذلك إلى مقتل جندي وخمسة مدنيين.").arguments(EventType.ASSAULT))
                .containsExactly("target=جندي", "target=خمسة مدنيين");
    }

    @Test
    void theCountryOfAWarIsWhereItIs() {
        assertThat(EventText.of("رحلوا بسبب الحرب السورية بين الجيش والمسلحين.")
                        .place("سوريا")
                        .arguments(EventType.ASSAULT))
                .contains("place=السورية")
                .doesNotContain("actor=السورية");
    }

    @Test
    void theDeadOfACountryDidNotDoIt() {
        assertThat(EventText.of("ارتفع عدد القتلى السوريين في القرية إلى عشرة.")
                        .place("سوريا")
                        .arguments(EventType.ASSAULT))
                .doesNotContain("actor=السوريين");
    }

    @Test
    void aVerbThatShowsWhoTheyAreHasAnObjectBehindIt() {
        assertThat(EventText.of("دخل المسلحون القرية وقتلوا عشرات المدنيين.").arguments(EventType.ASSAULT))
                .containsExactly("actor=المسلحون", "target=عشرات المدنيين");
    }

    @Test
    void aPartOfThoseSpokenOfIsNoParticipantOfItsOwn() {
        assertThat(EventText.of("أدى ذلك إلى إصابة بعضهم في القرية.").arguments(EventType.ASSAULT))
                .doesNotContain("target=بعضهم");
    }
}
