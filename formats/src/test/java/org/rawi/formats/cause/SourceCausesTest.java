package org.rawi.formats.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rawi.claim.Claim;
import org.rawi.source.Source;
import org.rawi.text.Span;

class SourceCausesTest {

    private static final Span NEAR = Span.of(0, 5);
    private static final Span FAR = Span.of(10, 15);

    @Test
    void aSourceMayBeMissing() {
        assertThat(SourceCauses.wrong(claim(named(NEAR, "e1")), claim())).isEqualTo("no source read");
        assertThat(SourceCauses.wrong(claim(), claim(named(NEAR, "e1")))).isEqualTo("source invented");
    }

    @Test
    void aChainMayEndTooEarlyOrTooLate() {
        Claim chain = claim(named(NEAR, "e1"), named(FAR, "e2"));
        assertThat(SourceCauses.wrong(chain, claim(named(NEAR, "e1")))).isEqualTo("chain too short");
        assertThat(SourceCauses.wrong(claim(named(NEAR, "e1")), chain)).isEqualTo("chain too long");
    }

    @Test
    void namedAndAnonymousAreToldApart() {
        assertThat(SourceCauses.wrong(claim(anonymous(NEAR)), claim(named(NEAR, "e1"))))
                .isEqualTo("anonymous source taken for a named one");
        assertThat(SourceCauses.wrong(claim(named(NEAR, null)), claim(anonymous(NEAR))))
                .isEqualTo("named by role, taken for anonymous");
        assertThat(SourceCauses.wrong(claim(named(NEAR, "e1")), claim(anonymous(NEAR))))
                .isEqualTo("right words, taken for anonymous");
    }

    @Test
    void rightWordsMayStandForNobodyOrForAnother() {
        assertThat(SourceCauses.wrong(claim(named(NEAR, "e1")), claim(named(NEAR, null))))
                .isEqualTo("right words, entity not resolved");
        assertThat(SourceCauses.wrong(claim(named(NEAR, "e1")), claim(named(NEAR, "e2"))))
                .isEqualTo("right words, another entity");
        assertThat(SourceCauses.wrong(claim(named(NEAR, "e1")), claim(named(FAR, "e2"))))
                .isEqualTo("other words than those of the source");
    }

    @Test
    void aSpeakerMayBeUnderstood() {
        assertThat(SourceCauses.wrong(claim(named(null, "e1")), claim(named(FAR, "e2"))))
                .isEqualTo("understood speaker is another");
        assertThat(SourceCauses.wrong(claim(named(null, "e1")), claim(named(FAR, null))))
                .isEqualTo("understood speaker not resolved");
        assertThat(SourceCauses.wrong(claim(named(NEAR, "e1")), claim(named(null, "e2"))))
                .isEqualTo("speaker named here, understood from before");
    }

    private static Source named(@Nullable Span span, @Nullable String entity) {
        return new Source(span, entity, false, "");
    }

    private static Source anonymous(Span span) {
        return new Source(span, null, true, "");
    }

    private static Claim claim(Source... chain) {
        return new Claim("c1", List.of(), List.of(chain), List.of(), Claim.Kind.INDIRECT, null, "", "");
    }
}
