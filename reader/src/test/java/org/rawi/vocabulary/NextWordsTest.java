package org.rawi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.lexicon.Lexicon;
import org.rawi.token.Tokenizer;

class NextWordsTest {

    private final Vocabulary vocabulary = new Vocabulary(Lexicon.builtIn());

    @Test
    void takesWordsWithWhichAPhraseGoesOn() {
        assertThat(next("رئيس").mayHold(Tokenizer.tokenize("رئيس الوزراء"), 1)).isTrue();
    }

    @Test
    void looksBehindWhatIsWrittenBeforeTheStem() {
        assertThat(next("رئيس").mayHold(Tokenizer.tokenize("رئيس للوزراء"), 1)).isTrue();
    }

    @Test
    void refusesTheEndOfTheText() {
        assertThat(next("رئيس").mayHold(Tokenizer.tokenize("رئيس"), 1)).isFalse();
    }

    @Test
    void refusesEveryWordWhereNoPhraseBegins() {
        assertThat(NextWords.of(List.of()).mayHold(Tokenizer.tokenize("رئيس الوزراء"), 1))
                .isFalse();
    }

    private NextWords next(String word) {
        String folded = Tokenizer.tokenize(word).get(0).folded();
        return NextWords.of(vocabulary.rows(folded, Segmentations.of(folded)));
    }
}
