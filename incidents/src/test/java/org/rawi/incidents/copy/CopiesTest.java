package org.rawi.incidents.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String TEXT = SignatureTest.TEXT;

    private static final List<Edition> EDITIONS = List.of(
            edition("b", 9, TEXT),
            edition("a", 10, "عنوان آخر\n" + TEXT),
            edition("c", 10, TEXT.substring(0, TEXT.length() * 2 / 3)),
            edition("d", 9, SignatureTest.OTHER));

    private static Edition edition(String report, int day, String text) {
        return new Edition(report, LocalDate.of(2021, 3, day), Signature.of(text));
    }

    @Test
    void theEarliestIsTheOriginal() {
        assertThat(Copies.of(EDITIONS)).isEqualTo(Map.of("a", "b", "c", "b"));
    }

    @Test
    void ofOneDayTheFirstByIdIsTheOriginal() {
        assertThat(Copies.of(List.of(edition("b", 9, TEXT), edition("a", 9, TEXT))))
                .isEqualTo(Map.of("b", "a"));
    }

    @RepeatedTest(5)
    void theOrderOfArrivalChangesNothing(RepetitionInfo repetition) {
        List<Edition> shuffled = new ArrayList<>(EDITIONS);
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        assertThat(Copies.of(shuffled)).isEqualTo(Copies.of(EDITIONS));
    }
}
