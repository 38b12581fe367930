package org.rawi.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordMemoTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void asksForARepeatedWordOnce() {
        WordMemo<Integer> memo = memo(16);

        assertThat(memo.get("مدينة")).isEqualTo(5);
        assertThat(memo.get("مدينة")).isEqualTo(5);
        assertThat(asked).containsExactly("مدينة");
    }

    @Test
    void givesEveryWordItsOwnValueWhenOneTakesThePlaceOfAnother() {
        WordMemo<Integer> memo = memo(1);

        assertThat(List.of(memo.get("نهر"), memo.get("جسور"), memo.get("نهر"))).containsExactly(3, 4, 3);
    }

    @Test
    void keepsNoWordOfEndlessLength() {
        WordMemo<Integer> memo = memo(16);
        String endless = "ه".repeat(100);

        memo.get(endless);
        memo.get(endless);

        assertThat(asked).hasSize(2);
    }

    private WordMemo<Integer> memo(int places) {
        return new WordMemo<>(places, word -> {
            asked.add(word);
            return word.length();
        });
    }
}
