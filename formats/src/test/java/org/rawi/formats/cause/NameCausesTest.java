package org.rawi.formats.cause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.name.EntityType;
import org.rawi.text.Span;

class NameCausesTest {

    @Test
    void aNameMissedEverywhereIsAnotherMistakeThanOneMissedOnce() {
        assertThat(NameCauses.missed(EntityType.PERSON, false)).isEqualTo("person missed");
        assertThat(NameCauses.missed(EntityType.PLACE, true)).isEqualTo("place missed, found elsewhere in the report");
    }

    @Test
    void typeAndExtentAreToldApart() {
        Span place = Span.of(4, 8);
        assertThat(NameCauses.wrong(EntityType.PLACE, place, EntityType.ORGANIZATION, place))
                .isEqualTo("place read as organization");
        assertThat(NameCauses.wrong(EntityType.PLACE, place, EntityType.PLACE, Span.of(0, 8)))
                .isEqualTo("place too long");
        assertThat(NameCauses.wrong(EntityType.PLACE, place, EntityType.PLACE, Span.of(5, 8)))
                .isEqualTo("place too short");
        assertThat(NameCauses.wrong(EntityType.PLACE, place, EntityType.PERSON, Span.of(6, 12)))
                .isEqualTo("place read as person shifted");
    }
}
