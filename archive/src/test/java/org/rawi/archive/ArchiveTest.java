package org.rawi.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.archive.Inputs.report;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rawi.archive.add.Counts;
import org.rawi.archive.add.Reread;
import org.rawi.archive.version.Fetched;
import org.rawi.archive.version.Version;
import org.rawi.formats.input.Arrival;
import org.rawi.text.Report;

class ArchiveTest extends StorageTest {

    private static final Report VISIT = report("visit", "زار الوزير بغداد أمس.");
    private static final Report FIRE = report("fire", "اندلع حريق في المرفأ.");

    ArchiveTest(TestDatabase kind) {
        super(kind);
    }

    @Test
    void whatWasAddedIsKeptWithItsReadingAndWhereItCameFrom() {
        assertThat(add(VISIT, FIRE)).isEqualTo(new Counts(2, 0, 0, 0));
        Version visit = archive().report("visit").orElseThrow();
        assertThat(visit.report()).isEqualTo(VISIT);
        assertThat(visit.reading().entities()).isNotEmpty();
        assertThat(visit.fetched()).isEqualTo(new Fetched("news.jsonl:visit", NOW));
        assertThat(visit.reader()).isEqualTo(Readers.BUILT_IN.version());
    }

    @Test
    void addingAgainDoesNothing() {
        add(VISIT, FIRE);
        assertThat(add(VISIT, FIRE)).isEqualTo(new Counts(0, 2, 0, 0));
        assertThat(archive().count()).isEqualTo(2);
    }

    @Test
    void aTextThatChangedIsANewVersion() {
        Report mended = report("visit", "زار الوزير البصرة أمس.");
        add(VISIT);
        assertThat(add(mended)).isEqualTo(new Counts(0, 0, 1, 0));
        assertThat(archive().report("visit").orElseThrow().report()).isEqualTo(mended);
        assertThat(archive().versions("visit")).extracting(Version::report).containsExactly(VISIT, mended);
        assertThat(add(VISIT, mended)).isEqualTo(new Counts(0, 2, 0, 0));
    }

    @Test
    void twoTextsOfOneReportInOneInputAreTwoVersions() {
        Report mended = report("visit", "زار الوزير البصرة أمس.");
        assertThat(add(VISIT, mended, VISIT)).isEqualTo(new Counts(1, 1, 1, 0));
        assertThat(archive().report("visit").orElseThrow().report()).isEqualTo(mended);
    }

    @Test
    void whatCannotBeKeptIsToldAndDoesNotStopTheOthers() {
        Counts counts = add(Inputs.arrivals(List.of(
                new Arrival.Unreadable("torn.json", "it is no JSON", "Mend it."),
                new Arrival.Received(report("nul", "خبر").withPublished(null), "a.txt"),
                new Arrival.Received(new Report("nu\0l", null, null, null, "", "خبر"), "b.txt"),
                new Arrival.Received(new Report("nul", null, null, "https://example.org/else", "", "غيره"), "c.txt"))));
        assertThat(counts).isEqualTo(new Counts(1, 0, 0, 3));
        assertThat(heard.failures())
                .containsExactlyInAnyOrder(
                        "torn.json: it is no JSON. Mend it.",
                        "b.txt: expected an id and a URL without NUL characters, found nu␀l. Give it another id",
                        "c.txt: report nul: it can't be kept: expected an id of its own, found nul, which is the id of"
                                + " https://example.org/nul. Give it another id");
    }

    @Test
    void manyReportsArriveInTheirOrder() {
        Report[] reports = IntStream.range(0, 450)
                .mapToObj(i -> report("r" + i, "قال المتحدث إن " + i + " عاملا عادوا."))
                .toArray(Report[]::new);
        assertThat(add(reports)).isEqualTo(new Counts(450, 0, 0, 0));
        assertThat(heard.counts()).contains(new Counts(450, 0, 0, 0));
        assertThat(archive().report("r449").orElseThrow().number()).isEqualTo(450);
    }

    @Test
    void anOlderReadersReadingsAreBroughtUpToDate() throws InterruptedException {
        archive().add(Readers.named("older"), 1, Inputs.of(VISIT, FIRE), heard);
        assertThat(archive().check(Readers.BUILT_IN, done -> {}).outdated()).isEqualTo(2);
        Heard<Reread> told = new Heard<>();
        assertThat(archive().reread(Readers.BUILT_IN, told)).isEqualTo(new Reread(2, 0));
        assertThat(archive().readByOthers(Readers.BUILT_IN)).isZero();
        assertThat(archive().reread(Readers.BUILT_IN, told)).isEqualTo(new Reread(0, 0));
        assertThat(told.counts()).containsExactly(new Reread(2, 0));
    }
}
