package org.rawi.formats.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowTest {

    @Test
    void linesBreakBetweenWordsAndFurtherOnesAreIndented() {
        assertThat(flow(20).add("one two three four five six", Ink.PLAIN).set("  - ", 4))
                .isEqualTo("  - one two three\n    four five six\n");
    }

    @Test
    void whatIsGluedStaysWithTheWordBeforeIt() {
        assertThat(flow(20).add("aaaa bbbb cccc", Ink.PLAIN)
                        .glue(",", Ink.FAINT)
                        .add("dd", Ink.PLAIN)
                        .set("", 0))
                .isEqualTo("aaaa bbbb cccc, dd\n");
        assertThat(flow(14).add("aaaa bbbb cccc", Ink.PLAIN)
                        .glue(",", Ink.FAINT)
                        .add("dd", Ink.PLAIN)
                        .set("", 0))
                .isEqualTo("aaaa bbbb cccc,\ndd\n");
    }

    @Test
    void eachPieceIsIsolatedAnewOnEveryLine() {
        assertThat(flow(10).add("سطر أول ثان", Ink.PLAIN).add("end", Ink.PLAIN).set("", 0))
                .isEqualTo("\u2068سطر أول\u2069\n\u2068ثان\u2069 end\n");
    }

    @Test
    void aWordWiderThanTheLineStandsAlone() {
        assertThat(flow(5).add("a abcdefghij b", Ink.PLAIN).set("", 0)).isEqualTo("a\nabcdefghij\nb\n");
    }

    @Test
    void widthIsThatOfTheLineItWouldTake() {
        Flow flow = flow(80).add("أَب", Ink.NAME).glue(",", Ink.FAINT).add("x", Ink.PLAIN);
        assertThat(flow.width()).isEqualTo(5);
        assertThat(Shown.width(flow.inline())).isEqualTo(5);
        assertThat(flow(80).width()).isZero();
    }

    @Test
    void inkEndsWithItsPiece() {
        assertThat(new Flow(80, true).add("a", Ink.HEADING).add("b", Ink.PLAIN).inline())
                .isEqualTo("\u001B[1ma\u001B[0m b");
    }

    private static Flow flow(int columns) {
        return new Flow(columns, false);
    }
}
