package org.rawi.formats.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void theBestPairIsMadeFirst() {
        Matching<String> matching =
                Matching.of(List.of("ab", "abcd"), List.of("abc"), (a, b) -> true, MatchingTest::shared);
        assertThat(matching.pairs()).containsExactly(new Matching.Pair<>("abcd", "abc"));
        assertThat(matching.missed()).containsExactly("ab");
        assertThat(matching.invented()).isEmpty();
    }

    @Test
    void ofEqualPairsTheEarliestInGoldThenTheEarliestReadIsMade() {
        Matching<Integer> matching = Matching.of(List.of(1, 2), List.of(10, 20, 30), (a, b) -> true);
        assertThat(matching.pairs()).containsExactly(new Matching.Pair<>(1, 10), new Matching.Pair<>(2, 20));
        assertThat(matching.invented()).containsExactly(30);
    }

    @Test
    void aGreedyPairMayLeaveOthersAlone() {
        Matching<Integer> matching = Matching.of(List.of(1, 2), List.of(1, 2), (a, b) -> a == 1 || b == 1);
        assertThat(matching.pairs()).containsExactly(new Matching.Pair<>(1, 1));
        assertThat(matching.missed()).containsExactly(2);
        assertThat(matching.invented()).containsExactly(2);
    }

    @Test
    void nothingMatchesNothing() {
        assertThat(Matching.of(List.of(), List.of(), Object::equals))
                .isEqualTo(new Matching<>(List.of(), List.of(), List.of()));
    }

    /** How many letters two words begin with together. */
    private static int shared(String a, String b) {
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
