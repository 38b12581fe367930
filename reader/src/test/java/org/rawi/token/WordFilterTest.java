package org.rawi.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFilterTest {

    private final WordFilter filter = new WordFilter();

    @Test
    void neverDeniesAWordThatWasAdded() {
        String[] words = {"جسر", "نهر", "والجسر", "", "x"};
        for (String word : words) {
            filter.add(word);
        }

        assertThat(words).allMatch(filter::mayHold);
    }

    @Test
    void deniesMostWordsThatWereNot() {
        filter.add("جسر");

        long denied = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
                .chars()
                .filter(letter -> !filter.mayHold((char) letter + "سر"))
                .count();
        assertThat(denied).isGreaterThanOrEqualTo(26);
    }
}
