package org.rawi.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditsTest {

    @Test
    void seesALetterMissingAddedWrongOrSwapped() {
        assertThat(Edits.isOne("طهران", "طهرن")).isTrue();
        assertThat(Edits.isOne("طهران", "طهرانن")).isTrue();
        assertThat(Edits.isOne("طهران", "طهرين")).isTrue();
        assertThat(Edits.isOne("طهران", "طهارن")).isTrue();
    }

    @Test
    void seesNoErrorInTheSameWordOrAFarOne() {
        assertThat(Edits.isOne("طهران", "طهران")).isFalse();
        assertThat(Edits.isOne("طهران", "بيروت")).isFalse();
        assertThat(Edits.isOne("طهران", "طهر")).isFalse();
    }
}
