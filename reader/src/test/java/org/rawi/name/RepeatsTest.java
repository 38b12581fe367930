package org.rawi.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.name.NameAssert.entity;
import static org.rawi.name.NameAssert.mentions;
import static org.rawi.name.NameAssert.read;

import org.junit.jupiter.api.Test;

/** A name settled once holds throughout a report, and names of one thing share an entity. */
class RepeatsTest {

    @Test
    void aFamilyNameStandsForThePersonNamedBefore() {
        Names names = read("وصل النائب حسام قاسم صباحا. وغادر قاسم مساء");
        assertThat(names.mentions()).hasSize(2);
        assertThat(names.entities()).hasSize(1);
        assertThat(entity(names, 1).name()).isEqualTo("حسام قاسم");
    }

    @Test
    void twoPersonsWithOneFamilyNameStayTwo() {
        Names names = read("التقى النائب حسام قاسم الوزير وليد قاسم");
        assertThat(names.entities()).extracting(Entity::name).containsExactly("حسام قاسم", "وليد قاسم");
    }

    @Test
    void aTypingErrorIsTheSamePerson() {
        Names names = read("رئيس الوزراء العراقي صطفى الكاظمي في بغداد. وقال مصطفى الكاظمي إنه باق");
        assertThat(names.mentions().get(0).span().in("رئيس الوزراء العراقي صطفى الكاظمي"))
                .isEqualTo("صطفى الكاظمي");
        assertThat(names.mentions().get(0).entity())
                .isEqualTo(names.mentions().get(2).entity());
    }

    @Test
    void aFamilyNameStandsForThePersonWhoseNameWasMistypedBefore() {
        Names names =
                read("لقاء مع الكاظمي\nرئيس الوزراء صطفى الكاظمي في بغداد. وقال الكاظمي إنه باق. وغادر مصطفى الكاظمي");
        assertThat(names.entities()).extracting(Entity::name).containsExactly("مصطفى الكاظمي", "بغداد");
    }

    @Test
    void aTypingErrorIsTheSamePlace() {
        Names names = read("طهران تنفي. وقالت طهرن إن الخبر ملفق");
        assertThat(names.mentions()).hasSize(2);
        assertThat(names.entities()).extracting(Entity::name).containsExactly("طهران");
    }

    @Test
    void spellingsOfOneBodyAreOne() {
        Names names = read("تبنى داعش الهجوم، وكان تنظيم الدولة الإسلامية قد هدد به");
        assertThat(names.entities()).hasSize(1);
    }

    @Test
    void armyAndForcesOfOneCountryAreOne() {
        Names names = read("تقدم الجيش النيجيري، وانسحبت القوات النيجيرية لاحقا");
        assertThat(names.mentions()).hasSize(2);
        assertThat(names.entities()).hasSize(1);
    }

    @Test
    void aGroupsNameAfterANounIsAnAdjective() {
        assertThat(mentions("هاجم الحوثيون الميناء، وقال المسؤول إن التمرد الحوثي انتهى"))
                .containsExactly("ORGANIZATION الحوثيون");
    }

    @Test
    void idsFollowTheFirstMentions() {
        Names names = read("من باريس إلى روما ثم باريس");
        assertThat(names.entities()).extracting(Entity::id).containsExactly("e1", "e2");
        assertThat(names.mentions()).extracting(Mention::entity).containsExactly("e1", "e2", "e1");
    }

    @Test
    void aPrepositionIsNoRepeatOfALikeName() {
        assertThat(mentions("وصل النائب حسام علي إلى المبنى، واعتمد على الخطة")).containsExactly("PERSON حسام علي");
    }
}
