package org.rawi.archive.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.name.EntityType.ORGANIZATION;
import static org.rawi.name.EntityType.PERSON;
import static org.rawi.name.EntityType.PLACE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.name.EntityType;

class IdentifierTest {

    private static final Identifier IDENTIFIER = Identifier.builtIn();

    @ParameterizedTest
    @CsvSource({
        "PERSON, دونالد ترامب, دونالد ترمب, KNOWN",
        "PERSON, حسن نصر الله, حسن نصرالله, KNOWN",
        "PERSON, بنيامين نتنياهو, بنيامين نتانياهو, KNOWN",
        "PERSON, سامي عبد الرحمن الراوي, سامي عبدالرحمن الراوى, FULL_NAME",
        "PERSON, مارتن كوهين, مارتين كوهن, FULL_NAME",
        "ORGANIZATION, وزارة المياه الأميركية, وزارة المياه الأمريكية, SEATED_BODY",
        "ORGANIZATION, الشرطة الأميركية, شرطة الولايات المتحدة, SEATED_BODY",
        "PLACE, مستشفى بغداد الجديد, مستشفي بغداد الجديد, SEATED_BODY",
        "ORGANIZATION, ريد روك كابيتال, ريد روك كابيتال, PROPER_NAME",
    })
    void namesOfOneThingInTwoReportsAreOne(EntityType type, String one, String other, Rule rule) {
        Identity first = IDENTIFIER.identify(type, one, "a");
        Identity second = IDENTIFIER.identify(type, other, "b");
        assertThat(second.id()).as("%s, %s", first.key(), second.key()).isEqualTo(first.id());
        assertThat(first.rule()).isEqualTo(rule);
        assertThat(first.why()).startsWith(rule.words());
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, سامي الراوي, هاني الراوي",
        "PERSON, إيفانكا ترامب, دونالد ترامب",
        "PERSON, سالم محمود الراوي, سالم محمد الراوي",
        "ORGANIZATION, وزارة الري العراقية, وزارة الري السورية",
    })
    void namesOfTwoThingsAreTwo(EntityType type, String one, String other) {
        assertThat(IDENTIFIER.identify(type, one, "a").id())
                .isNotEqualTo(IDENTIFIER.identify(type, other, "a").id());
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, الراوي",
        "PERSON, محمد",
        "PERSON, أبو أحمد",
        "PERSON, بن راشد الراوي",
        "ORGANIZATION, وزارة المالية",
        "ORGANIZATION, مجلس النواب",
        "ORGANIZATION, الجيش الوطني",
        "PLACE, السوق",
    })
    void tooLittleOfANameIsTheReportsOwn(EntityType type, String name) {
        Identity one = IDENTIFIER.identify(type, name, "a");
        assertThat(one.rule()).isEqualTo(Rule.ONLY_HERE);
        assertThat(one.id()).isNotEqualTo(IDENTIFIER.identify(type, name, "b").id());
        assertThat(one.id()).isEqualTo(IDENTIFIER.identify(type, name, "a").id());
    }

    @Test
    void aNameThatTheTablesGiveToTwoIsNobodys() {
        assertThat(IDENTIFIER.identify(PERSON, "محمد عبد العزيز", "a").rule()).isEqualTo(Rule.ONLY_HERE);
    }

    @Test
    void aCityAndItsProvinceAreOnePage() {
        assertThat(IDENTIFIER.identify(PLACE, "حلب", "a").rule()).isEqualTo(Rule.KNOWN);
    }

    @Test
    void thingsOfDifferentTypesAreNeverOne() {
        assertThat(IDENTIFIER.identify(ORGANIZATION, "ريد روك", "a").id())
                .isNotEqualTo(IDENTIFIER.identify(PERSON, "ريد روك", "a").id());
    }

    @Test
    void aNameWithoutLettersIsNoError() {
        assertThat(IDENTIFIER.identify(PERSON, "…", "a").rule()).isEqualTo(Rule.ONLY_HERE);
    }
}
