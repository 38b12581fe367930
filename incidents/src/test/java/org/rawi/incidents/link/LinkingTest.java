package org.rawi.incidents.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.incidents.link.Told.account;
import static org.rawi.incidents.link.Told.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rawi.incidents.account.Account;

class LinkingTest {

    private static final String SIMILAR = "figures\t14|30";
    private static final String QUAKE = words("زلزال", "مرفا", "انهيار") + "\n" + SIMILAR;

    /** Each is much like the next one, and little like those after. Words that no table lists weigh the same. */
    private static final List<Account> CHAIN = List.of(
            account("a", 9, words("w1", "w2", "w3", "w4"), "types\tASSAULT", "first\tASSAULT"),
            account("b", 9, words("w3", "w4", "w5", "w6"), "types\tASSAULT", "first\tASSAULT"),
            account("c", 9, words("w5", "w6", "w7", "w8"), "types\tASSAULT", "first\tASSAULT"),
            account("d", 9, words("w7", "w8", "w9", "w0"), "types\tASSAULT", "first\tASSAULT"));

    @Test
    void aCopyIsWhereItsOriginalIs() {
        Account copy = account("c", 30, words("قمح"));
        List<Incident> incidents = Linking.of(List.of(copy, account("a", 9, QUAKE)), Map.of("c", "a"));
        assertThat(incidents).extracting(Incident::reports).containsExactly(List.of("a", "c"));
        assertThat(incidents.get(0).copies()).isEqualTo(Map.of("c", "a"));
    }

    @Test
    void accountsThatAreTiedMakeAnIncident() {
        List<Incident> incidents = Linking.of(
                List.of(account("b", 10, QUAKE), account("a", 9, QUAKE), account("c", 9, words("قمح", "طحين"))));
        assertThat(incidents).extracting(Incident::reports).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void anIncidentBearsTheIdOfItsEarliestReport() {
        assertThat(Linking.of(List.of(account("a", 10, QUAKE), account("b", 9, QUAKE))))
                .extracting(Incident::id)
                .containsExactly("b");
    }

    @Test
    void anIncidentHoldsItsTies() {
        Incident incident = Linking.of(List.of(account("a", 10, QUAKE), account("b", 9, QUAKE)))
                .get(0);
        assertThat(incident.ties())
                .extracting(tie -> tie.first().report() + tie.second().report())
                .containsExactly("ba");
        assertThat(incident.ties().get(0).likeness().why()).contains("words +3.6");
    }

    @Test
    void accountsOutsideTheWindowAreNotCompared() {
        assertThat(Linking.of(List.of(account("a", 9, QUAKE), account("b", 9 + Keys.WINDOW + 1, QUAKE))))
                .hasSize(2);
    }

    @Test
    void aSingleSharedKeyIsNoReasonToCompare() {
        assertThat(new Neighbours().add(account("a", 9, QUAKE))).isEmpty();
        Neighbours neighbours = new Neighbours();
        neighbours.add(account("a", 9, QUAKE));
        assertThat(neighbours.add(account("b", 9, words("زلزال", "قمح")))).isEmpty();
        assertThat(neighbours.add(account("c", 9, words("زلزال", "مرفا")))).hasSize(1);
    }

    @Test
    void aChainOfTiesIsMoreThanOneIncident() {
        for (int i = 1; i < CHAIN.size(); i++) {
            assertThat(Likeness.of(CHAIN.get(i - 1), CHAIN.get(i)).tied())
                    .as("tie %d", i)
                    .isTrue();
        }
        assertThat(Linking.of(CHAIN))
                .extracting(Incident::reports)
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @RepeatedTest(10)
    void theOrderOfArrivalChangesNothing(RepetitionInfo repetition) {
        List<Account> shuffled = new ArrayList<>(CHAIN);
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        assertThat(Linking.of(shuffled)).isEqualTo(Linking.of(CHAIN));
    }
}
