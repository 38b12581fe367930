package org.rawi.formats.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.Rawi;
import org.rawi.claim.Claim;
import org.rawi.text.Report;
import org.rawi.text.Span;

class ClaimCausesTest {

    private static final String TEXT = "عنوان\nقال الوزير إن الجسر مفتوح.";

    @Test
    void aMissedClaimIsSortedByTheClassOfItsCue() {
        Wording wording = new Wording(Rawi.reader().read(Report.of("r", TEXT)).words());
        ClaimCauses causes = new ClaimCauses(wording);
        assertThat(causes.missed(claim(Span.of(6, 9)))).isEqualTo("verb as cue missed");
        assertThat(causes.invented(claim(Span.of(10, 16)))).isEqualTo("noun as cue invented");
        assertThat(causes.missed(claim())).isEqualTo("claim without a cue missed");
    }

    @Test
    void ofAReportThatWasNotAnalysedTheClassIsUnknown() {
        Wording wording = new Wording(Rawi.reader().read(Report.of("r", "")).words());
        assertThat(wording.at(Span.of(6, 9))).isEqualTo("word");
    }

    @Test
    void theGravestDifferenceOfAContentIsNamed() {
        List<Span> should = List.of(Span.of(10, 30));
        assertThat(ClaimCauses.content(should, List.of(Span.of(10, 40)))).isEqualTo("ends too late");
        assertThat(ClaimCauses.content(should, List.of(Span.of(9, 20)))).isEqualTo("ends too early");
        assertThat(ClaimCauses.content(should, List.of(Span.of(0, 29)))).isEqualTo("begins too early");
        assertThat(ClaimCauses.content(should, List.of(Span.of(12, 30)))).isEqualTo("begins too late");
        assertThat(ClaimCauses.content(List.of(Span.of(10, 15), Span.of(20, 30)), should))
                .isEqualTo("what interrupts it is taken in");
        assertThat(ClaimCauses.content(should, List.of())).isEqualTo("no content");
    }

    private static Claim claim(Span... cue) {
        return new Claim("c1", List.of(cue), List.of(), List.of(), Claim.Kind.INDIRECT, null, "", "");
    }
}
