package org.rawi.archive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.archive.Inputs.report;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rawi.archive.Readers;
import org.rawi.archive.StorageTest;
import org.rawi.archive.TestDatabase;
import org.rawi.archive.store.Database;
import org.rawi.archive.store.Fault;

class CheckingTest extends StorageTest {

    CheckingTest(TestDatabase kind) {
        super(kind);
    }

    @BeforeEach
    void addSome() {
        add(report("visit", "زار الوزير بغداد أمس."), report("fire", "اندلع حريق في المرفأ."));
    }

    @Test
    void anUntouchedArchiveHasNoFaults() {
        assertThat(archive().check(Readers.BUILT_IN, done -> {})).isEqualTo(new Findings(2, 0, List.of()));
    }

    @Test
    void aReadingOfAnotherTextIsFoundAndMended() {
        change("UPDATE version SET reading = (SELECT reading FROM version AS other WHERE other.name = 'fire')");
        assertThat(faults())
                .containsExactly(
                        new Fault("readings", "visit", "expected a reading of its text, found one of another"));
        archive().repair(Readers.BUILT_IN);
    }

    @Test
    void aDamagedReadingIsFoundAndMended() {
        change("UPDATE version SET reading = source WHERE name = 'visit'");
        assertThat(faults()).extracting(Fault::place).containsExactly("visit");
        archive().repair(Readers.BUILT_IN);
    }

    @Test
    void aTextThatIsNotItsDigestsIsFoundAndCannotBeMended() {
        String right = archive().report("visit").orElseThrow().sha256();
        change("UPDATE version SET sha256 = 'abc' WHERE name = 'visit'");
        archive().repair(Readers.BUILT_IN);
        assertThat(faults()).singleElement().asString().startsWith("reports: visit: text digest: expected abc, found ");
        change("UPDATE version SET sha256 = '" + right + "' WHERE name = 'visit'");
    }

    @Test
    void aReportWithoutACurrentTextIsFound() {
        change("UPDATE version SET is_current = 0 WHERE name = 'visit'");
        assertThat(faults())
                .contains(new Fault(
                        "reports", "https://example.org/visit", "expected its last text to be current, and no other"));
        change("UPDATE version SET is_current = 1 WHERE name = 'visit'");
    }

    private List<Fault> faults() {
        return archive().check(Readers.BUILT_IN, done -> {}).faults();
    }

    private void change(String sql) {
        try (Database database = Database.openExisting(place())) {
            database.write(handle -> handle.execute(sql));
        }
    }
}
