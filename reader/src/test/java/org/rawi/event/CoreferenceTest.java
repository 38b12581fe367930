package org.rawi.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoreferenceTest {

    @Test
    void theDeadOfAnAttackAreTheAttack() {
        assertThat(EventText.of("قتل خمسة مدنيين في غارة على القرية.").heads())
                .containsExactly("ASSAULT occurred قتل, غارة");
    }

    @Test
    void aDefiniteNounTakesTheAttackUp() {
        assertThat(EventText.of("قصفت الطائرات القرية. وأوقع الهجوم خسائر.").heads())
                .hasSize(1)
                .first()
                .asString()
                .contains("قصفت", "هجوم");
    }

    @Test
    void theHeadlineIsToldAgainBelow() {
        assertThat(EventText.of("سامر يلتقي ليلى\nالتقى سامر ليلى في القصر.")
                        .person("سامر")
                        .person("ليلى")
                        .heads())
                .containsExactly("CONSULT occurred يلتقي, التقى");
    }

    @Test
    void otherDoersMakeAnotherEvent() {
        assertThat(EventText.of("هدد سامر الحكومة. وهددت ليلى الحكومة.")
                        .person("سامر")
                        .person("ليلى")
                        .heads())
                .hasSize(2);
    }

    @Test
    void anotherAttackIsAnother() {
        assertThat(EventText.of("قتل ثلاثة رجال في غارة. وقتل خمسة في غارة أخرى.")
                        .heads())
                .hasSize(2);
    }

    @Test
    void whatIsPlannedIsNotWhatHappened() {
        assertThat(EventText.of("خبر\nزار سامر بيروت. ومن المقرر أن يزور سامر بيروت.")
                        .person("سامر")
                        .place("بيروت")
                        .heads())
                .containsExactly("CONSULT occurred زار", "CONSULT planned يزور");
    }

    @Test
    void aNounWithoutDoerOrVictimIsNoEventOfItsOwn() {
        assertThat(EventText.of("تحدث الخبراء عن أسباب الحرب.").heads()).isEmpty();
    }

    @Test
    void theOutletsOwnWordsHaveNoClaim() {
        String said = "قصفت الطائرات القرية";
        assertThat(EventText.of("قال شاهد: " + said + ".")
                        .claim("شاهد", "say", said)
                        .events())
                .extracting(Event::claim)
                .containsExactly("c1");
        assertThat(EventText.of("قال شاهد: " + said + ". وقتل في القصف مدني.")
                        .claim("شاهد", "say", said)
                        .events())
                .hasSize(1)
                .first()
                .extracting(Event::claim)
                .isNull();
    }

    @Test
    void idsFollowTheFirstTrigger() {
        assertThat(EventText.of("انتقد سامر الحكومة. ثم اعتقلت الشرطة سامر.")
                        .person("سامر")
                        .events())
                .extracting(Event::id)
                .containsExactly("v1", "v2");
    }

    @Test
    void whatTwoPeopleDoIsTwoThings() {
        assertThat(EventText.of("رفض الوزير الخطة. ورفض السكان الخطة.").heads())
                .containsExactly("REJECT occurred رفض", "REJECT occurred رفض");
    }

    @Test
    void theSameDeedToldAgainIsOneWhereNothingSetsItApart() {
        assertThat(EventText.of("قتل ثلاثة رجال في القرية. وقال شاهد إن مقتل الرجال وقع ليلا.")
                        .heads())
                .hasSize(1);
    }

    @Test
    void otherVictimsOrDoersMakeAnotherDeed() {
        assertThat(EventText.of("خبر\nقتل ثلاثة رجال أمس. وقتل عشرون رجلا في العام الماضي.")
                        .heads())
                .hasSize(2);
        assertThat(EventText.of("خبر\nهاجم المسلحون السوق. وهاجم الجنود القرية.")
                        .heads())
                .hasSize(2);
    }

    @Test
    void severalStrikesAreNotTheOneToldBefore() {
        assertThat(EventText.of("خبر\nقتل ثلاثة رجال في غارة. وتشن الطائرات غارات على القرى.")
                        .heads())
                .hasSize(2);
    }
}
