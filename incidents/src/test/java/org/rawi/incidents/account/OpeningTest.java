package org.rawi.incidents.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.text.Report;

class OpeningTest {

    @Test
    void theHeadEndsWithTheFirstSentence() {
        assertThat(head("حريق في مدرسة\nاندلع حريق اليوم. وأخمد لاحقا.")).isEqualTo("حريق في مدرسة\nاندلع حريق اليوم");
    }

    @Test
    void aPointWithinANumberEndsNothing() {
        assertThat(head("قرض جديد\nبلغ القرض 2.5 مليار؟ نعم.")).isEqualTo("قرض جديد\nبلغ القرض 2.5 مليار");
    }

    @Test
    void aLineEndsTheHead() {
        assertThat(head("حريق\nاندلع حريق\nفي مدرسة")).isEqualTo("حريق\nاندلع حريق");
    }

    @Test
    void aReportMayBeItsTitleAlone() {
        assertThat(head("حريق")).isEqualTo("حريق");
        assertThat(head("")).isEmpty();
    }

    private static String head(String text) {
        return text.substring(0, Opening.of(Report.of("r", text)).head());
    }
}
