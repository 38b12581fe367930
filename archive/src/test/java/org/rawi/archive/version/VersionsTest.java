package org.rawi.archive.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Rawi;
import org.rawi.archive.EveryDatabase;
import org.rawi.archive.TestDatabase;
import org.rawi.archive.store.ArchiveException;
import org.rawi.archive.store.Database;
import org.rawi.reading.Reader;
import org.rawi.text.Report;

@EveryDatabase
class VersionsTest {

    private static final Reader READER = Rawi.reader();
    private static final Fetched FETCHED = new Fetched("news.jsonl:1", Instant.parse("2026-01-02T03:04:05Z"));
    private static final String URL = "https://example.org/1";

    private final TestDatabase kind;
    private Database database;

    @TempDir
    Path folder;

    VersionsTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = Database.open(kind.empty(folder));
    }

    @AfterEach
    void check() {
        assertThat(database.check()).isEmpty();
        database.close();
    }

    @Test
    void aReportComesBackAsItWasPublished() {
        Report report = report("a", URL, " خبر\nزار الوزير \uD800 بغداد\t.");
        keep(report);
        Version version = current("a");
        assertThat(version.report()).isEqualTo(report);
        assertThat(version.reading().report()).isEqualTo(report);
        assertThat(version.sha256()).isEqualTo(Digest.of(report.text()));
        assertThat(version.fetched()).isEqualTo(FETCHED);
    }

    @Test
    void aTextIsKnownUnderTheKeyThatItCameUnder() {
        keep(report("a", URL, "خبر"));
        assertThat(standing(report("a", URL, "خبر"))).isEqualTo(Standing.KNOWN);
        assertThat(standing(report("b", URL, "خبر"))).isEqualTo(Standing.KNOWN);
        assertThat(standing(report("a", URL, "خبر آخر"))).isEqualTo(Standing.CHANGED);
        assertThat(standing(report("a", null, "خبر"))).isEqualTo(Standing.NEW);
    }

    @Test
    void aChangedTextIsANewVersionAndTheOlderStaysReadable() {
        Kept first = keep(report("a", URL, "قديم"));
        Kept second = keep(report("a", URL, "جديد"));
        assertThat(first.superseded()).isEmpty();
        assertThat(second.superseded()).isEqualTo(OptionalLong.of(first.version()));
        assertThat(current("a").report().text()).isEqualTo("جديد");
        assertThat(list(handle -> Versions.all(handle, "a")))
                .extracting(version -> version.report().text())
                .containsExactly("قديم", "جديد");
        assertThat(standing(report("a", URL, "قديم"))).isEqualTo(Standing.KNOWN);
    }

    @Test
    void anIdThatIsTakenIsRefused() {
        keep(report("a", URL, "خبر"));
        assertThatThrownBy(() -> keep(report("a", "https://example.org/2", "غيره")))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining(
                        "expected an id of its own, found a, which is the id of https://example.org/1. Give it another id");
    }

    @Test
    void theOrderOfExportsIsThatOfDaysAndIdsNotThatOfArrival() {
        keep(report("b", null, "ثان"));
        keep(report("a", null, "أول").withPublished(LocalDate.of(2018, 7, 15)));
        keep(report("c", null, "ثالث").withPublished(null));
        keep(report("c", null, "ثالث مغير").withPublished(null));
        assertThat(list(handle -> {
                    try (Stream<Version> versions = Versions.inOrder(handle)) {
                        return versions.map(version -> version.id() + version.ordinal())
                                .toList();
                    }
                }))
                .containsExactly("c1", "c2", "a1", "b1");
    }

    @Test
    void aLongWalkTakesShortSteps() {
        List.of("a", "b", "c").forEach(id -> keep(report(id, null, "خبر " + id)));
        List<Version> first = database.read(handle -> Versions.after(handle, 0, 2));
        assertThat(first).extracting(Version::id).containsExactly("a", "b");
        assertThat(list(handle -> Versions.after(handle, first.get(1).number(), 2)))
                .extracting(Version::id)
                .containsExactly("c");
    }

    @Test
    void whatAnotherReaderReadIsFoundAndReplaced() {
        keep(report("a", null, "خبر"));
        List<Version> old = database.read(handle -> Versions.readByOthers(handle, "reader-2", 0, 10));
        assertThat(old).extracting(Version::reader).containsExactly("reader-1");
        database.write(handle -> {
            Draft draft = Draft.of(READER.read(old.get(0).report()), "reader-2", FETCHED);
            Versions.replaceReading(handle, old.get(0).number(), draft);
            return 0;
        });
        assertThat(count(handle -> Versions.countReadByOthers(handle, "reader-2")))
                .isZero();
    }

    @Test
    void whatThrowsLeavesNothingBehind() {
        assertThatThrownBy(() -> database.write(handle -> {
                    Versions.keep(handle, draft(report("a", null, "خبر")));
                    throw new IllegalStateException("on the way");
                }))
                .hasMessage("on the way");
        assertThat(count(Versions::count)).isZero();
    }

    private <T> List<T> list(Function<Handle, List<T>> question) {
        return database.read(question);
    }

    private long count(Function<Handle, Long> question) {
        return database.read(question);
    }

    private Version current(String id) {
        return database.read(handle -> Versions.current(handle, id)).orElseThrow();
    }

    private Standing standing(Report report) {
        return database.read(handle -> Versions.standing(handle, Key.of(report), Digest.of(report.text())));
    }

    private Kept keep(Report report) {
        return database.write(handle -> Versions.keep(handle, draft(report)));
    }

    private static Draft draft(Report report) {
        return Draft.of(READER.read(report), "reader-1", FETCHED);
    }

    private static Report report(String id, @Nullable String url, String text) {
        return new Report(id, "صحيفة", LocalDate.of(2018, 7, 16), url, "", text);
    }
}
