package org.rawi.formats.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.formats.incident.ComparisonTable.Column;
import org.rawi.incidents.value.Slot;

class IncidentPagesTest {

    /** Isolates are for the eye of a terminal. */
    private static String page(int columns) {
        return new IncidentPage(columns, false)
                .write(Sample.incident())
                .replace("\u2068", "")
                .replace("\u2069", "");
    }

    @Test
    void copiesStandInOneColumn() {
        ComparisonTable table = ComparisonTable.of(Sample.incident().comparison());
        assertThat(table.columns()).extracting(Column::outlet).containsExactly("الضحى", "الأفق");
        assertThat(table.columns().get(0).alsoIn()).containsExactly("المساء");
        assertThat(table.columns().get(0).values(Slot.KILLED)).hasSize(1);
    }

    @Test
    void rowHasVerdictValuesAndClaimants() {
        assertThat(page(100)).containsPattern("killed +updated +15 · الشرطة +≥40 · المستشفى");
    }

    @Test
    void silenceIsShown() {
        assertThat(page(100)).containsPattern("place +النخيل +—");
    }

    @Test
    void outletsThatDoNotFitFollowInAFurtherTable() {
        assertThat(page(60).split("Accounts", -1)).hasSize(3);
    }

    @Test
    void timelineShowsHowTheTollMoved() {
        assertThat(page(100)).contains("15 (2020-03-05 الضحى) → ≥40 (2020-03-06 الأفق)");
    }

    @Test
    void chainOfSourcesRunsToItsOrigin() {
        assertThat(page(100)).contains("الأفق ← وكالة ← المستشفى: killed ≥40");
    }

    @Test
    void cellOfThePageOpensItsWords() {
        String html = new IncidentHtml().write(Sample.incident());
        assertThat(html)
                .contains("<summary><bdi>15</bdi> · <small><bdi>الشرطة</bdi></small></summary>")
                .contains("<mark>15 شخصا</mark> قتلوا في &lt;النخيل&gt;.")
                .contains("class=\"verdict updated\"");
    }
}
