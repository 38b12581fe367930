package org.rawi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordClassesTest {

    private final int[] hashes =
            Stream.of("قال", "بغداد", "في").mapToInt(WordClasses::hash).sorted().toArray();
    private final WordClasses classes = new WordClasses(hashes, new byte[] {1, 2, 3}, new short[] {4, 5, 6});

    @Test
    void findsEveryListedWord() {
        assertThat(Stream.of("قال", "بغداد", "في").map(classes::find)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertThat(classes.find("دمشق")).isNegative();
        assertThat(classes.frequency("دمشق")).isEqualTo(WordClasses.UNKNOWN);
        assertThat(classes.classOf("دمشق")).isZero();
        assertThat(WordClasses.none().find("في")).isNegative();
    }

    @Test
    void comesWithTheReader() {
        WordClasses own = WordClasses.builtIn();
        assertThat(own.frequency("قال")).isGreaterThan(own.frequency("غضنفر"));
    }
}
