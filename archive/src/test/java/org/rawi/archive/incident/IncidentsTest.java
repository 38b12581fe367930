package org.rawi.archive.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.archive.EveryDatabase;
import org.rawi.archive.TestDatabase;
import org.rawi.archive.store.ArchiveException;
import org.rawi.archive.store.Database;
import org.rawi.incidents.compare.Incident;
import org.rawi.incidents.compare.Judgement;
import org.rawi.incidents.compare.Testimony;
import org.rawi.incidents.compare.Verdict;
import org.rawi.incidents.value.Slot;

@EveryDatabase
class IncidentsTest {

    private final TestDatabase kind;

    @TempDir
    Path folder;

    private Database database;
    private Incidents incidents;

    IncidentsTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = Database.open(kind.empty(folder));
        incidents = new Incidents(database);
        new Desk(database).add(Desk.ALL.toArray(Desk.Told[]::new));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theAccountsOfAnIncidentAreComparedFromTheirReadings() {
        Incident fire = incidents.of("fire");
        assertThat(fire.reports()).containsExactly("fire", "fire-last", "fire-later");
        assertThat(fire.comparison().judgement(Slot.KILLED))
                .map(Judgement::verdict)
                .contains(Verdict.UPDATED);
    }

    @Test
    void aCopyUnderAnotherMastheadIsNoAccountOfItsOwn() {
        String again = Desk.FIRE.text() + " وأضاف أن فرق الإطفاء أخمدت النيران بعد ساعات، وأن سبب الحريق لم يعرف بعد.";
        new Desk(database).add(new Desk.Told("first", "النهر", 20, again), new Desk.Told("print", "الضفاف", 20, again));
        assertThat(incidents.of("print").comparison().testimonies())
                .extracting(Testimony::account)
                .containsExactly("first", "first");
    }

    @Test
    void anyReportLeadsToItsIncident() {
        assertThat(incidents.of("fire-later").id()).isEqualTo("fire");
        assertThatThrownBy(() -> incidents.of("flood"))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("flood: expected the id of an incident");
    }

    @Test
    void allIncidentsComeInTheOrderOfTheirEarliestReports() {
        List<String> all = new ArrayList<>();
        incidents.each(1, incident -> all.add(incident.id()));
        assertThat(all).containsExactly("fire", "match", "bridge");
    }

    @Test
    void aListTellsSizeDaysOutletsAndTitle() {
        List<Summary> list = new ArrayList<>();
        incidents.eachSummary(2, list::add);
        assertThat(list).singleElement().satisfies(fire -> {
            assertThat(fire.reports()).isEqualTo(3);
            assertThat(fire.from()).isEqualTo("2026-05-03");
            assertThat(fire.to()).isEqualTo("2026-05-04");
            assertThat(fire.outlets()).containsExactly("النهر", "الضفاف", "البريد");
            assertThat(fire.title()).startsWith("حريق في سوق الخشب");
            assertThat(fire.places()).isNotEmpty();
        });
    }
}
