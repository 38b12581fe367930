package org.rawi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemTest {

    @Test
    void cutsConjunctionThenPreposition() {
        assertThat(Stem.of("وببغداد")).extracting(Stem::word).containsExactly("وببغداد", "ببغداد", "بغداد");
    }

    @Test
    void restoresTheArticleAfterLam() {
        assertThat(Stem.of("للعراق")).contains(new Stem("العراق", 2), new Stem("لعراق", 1));
    }

    @Test
    void leavesWordsWithoutParticlesWhole() {
        assertThat(Stem.of("دمشق")).containsExactly(new Stem("دمشق", 0));
    }

    @Test
    void cutsNothingOffShortWords() {
        assertThat(Stem.of("لو")).containsExactly(new Stem("لو", 0));
    }

    @Test
    void seesTheArticle() {
        assertThat(Stem.isDefinite("العراق")).isTrue();
        assertThat(Stem.isDefinite("الف")).isFalse();
    }
}
