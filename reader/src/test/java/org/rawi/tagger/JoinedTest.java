package org.rawi.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.token.Tokenizer;
import org.rawi.token.Tokens;

class JoinedTest {

    private static final Tokens HASHTAG = Tokenizer.tokenize("#سامر_الحلو");

    @Test
    void aNameBeginsWithTheFirstWordOfAHashtag() {
        assertThat(Joined.first(HASHTAG, 3, new int[4])).isEqualTo(1);
    }

    @Test
    void aNameGoesOnAfterATightHyphen() {
        Tokens tokens = Tokenizer.tokenize("سون-مين");
        assertThat(Joined.end(tokens, 1, new int[3])).isEqualTo(3);
    }

    @Test
    void anotherNameIsNotTakenIn() {
        int[] labels = {0, Label.BEGIN_PLACE.ordinal(), 0, 0};
        assertThat(Joined.first(HASHTAG, 3, labels)).isEqualTo(3);
    }
}
