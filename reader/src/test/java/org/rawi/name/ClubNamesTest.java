package org.rawi.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.name.NameAssert.mentions;

import org.junit.jupiter.api.Test;

/** Clubs that go by the name of their town or by a common word. */
class ClubNamesTest {

    private static final String CLUBS = "يلتقي ريال مدريد غدا مع مانشستر سيتي. ";

    @Test
    void takesATownForItsClubWhereOtherClubsAreNamed() {
        assertThat(mentions(CLUBS + "وفاز ليفربول على مرسيليا"))
                .contains("ORGANIZATION ليفربول", "ORGANIZATION مرسيليا");
    }

    @Test
    void leavesATownATownAfterIn() {
        assertThat(mentions(CLUBS + "وتقام المباراة في ليفربول")).contains("PLACE ليفربول");
    }

    @Test
    void leavesATownATownInOtherReports() {
        assertThat(mentions("أوقفت الشرطة رجلين من ليفربول")).contains("PLACE ليفربول");
    }

    @Test
    void takesNoCommonWordForAClub() {
        assertThat(mentions("انهار السد قبل عامين")).isEmpty();
    }

    @Test
    void keepsATownThatIsPartOfItsClub() {
        assertThat(mentions("تعادل باريس سان جرمان")).containsExactly("ORGANIZATION باريس سان جرمان");
    }

    @Test
    void leavesABodyItsNameThoughItsHeadIsAClub() {
        assertThat(mentions("أعلن الاتحاد الوطني لكرة القدم ذلك"))
                .containsExactly("ORGANIZATION الاتحاد الوطني لكرة القدم");
    }
}
