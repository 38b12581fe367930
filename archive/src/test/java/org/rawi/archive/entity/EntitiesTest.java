package org.rawi.archive.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.archive.EveryDatabase;
import org.rawi.archive.TestDatabase;
import org.rawi.archive.decision.Ruling;
import org.rawi.archive.store.ArchiveException;
import org.rawi.archive.store.Database;
import org.rawi.formats.entity.EntityPage;
import org.rawi.formats.entity.Origin;

@EveryDatabase
class EntitiesTest {

    private static final Ruling RULING =
            new Ruling("layla", Instant.parse("2026-02-03T04:05:06Z"), "the same office and day");

    private final TestDatabase kind;

    @TempDir
    Path folder;

    private Database database;
    private Shelf shelf;
    private Entities entities;

    EntitiesTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = Database.open(kind.empty(folder));
        shelf = new Shelf(database);
        entities = new Entities(database);
        shelf.add(
                "a",
                1,
                "زيارة إلى بغداد\nقال المحافظ سامي عبد الرحمن الراوي إن الطريق مغلق. وقال الراوي إن السوق مغلق.");
        shelf.add("b", 2, "افتتاح جسر\nافتتح سامي عبدالرحمن الراوى الجسر في بغداد.");
        shelf.add("c", 3, "اجتماع في البصرة\nالتقى هاني الراوي وفدا من التجار في البصرة.");
    }

    @AfterEach
    void check() {
        assertThat(shelf.check()).isEmpty();
        assertThat(database.check()).isEmpty();
        database.close();
    }

    @Test
    void onePersonUnderTwoSpellingsIsOnePage() {
        Found found = only("سامي عبد الرحمن الراوي");
        assertThat(found.reports()).isEqualTo(2);
        EntityPage page = entities.page(found.id(), 10);
        assertThat(page.named()).isEqualTo(2);
        assertThat(page.reports()).extracting(Origin::report).containsExactly("b", "a");
        assertThat(page.spellings())
                .extracting(EntityPage.Counted::words)
                .contains("سامي عبد الرحمن الراوي", "سامي عبدالرحمن الراوى", "الراوي");
        assertThat(page.says()).isNotEmpty();
        assertThat(page.why()).singleElement().asString().startsWith("the same full name");
    }

    @Test
    void peopleWhoShareAFamilyNameAreNotOne() {
        assertThat(entities.find("الراوي")).extracting(Found::reports).containsExactly(2, 1);
    }

    @Test
    void aNameIsFoundInLatinLetters() {
        assertThat(entities.find("Hani al-Rawi")).extracting(Found::name).containsExactly("هاني الراوي");
        assertThat(entities.find("Baghdad")).extracting(Found::name).containsExactly("بغداد");
    }

    @Test
    void aPageOfTheNewestReportsSaysHowManyThereAre() {
        EntityPage page = entities.page(only("سامي عبد الرحمن الراوي").id(), 1);
        assertThat(page.named()).isEqualTo(2);
        assertThat(page.reports()).extracting(Origin::report).containsExactly("b");
    }

    @Test
    void aMergeMakesOnePageAndSaysWhoDecided() {
        Found kept = only("سامي عبد الرحمن الراوي");
        Found moved = only("هاني الراوي");
        Found both = entities.merge(kept.id(), "هاني الراوي", RULING);
        assertThat(both.id()).isEqualTo(kept.id());
        assertThat(both.reports()).isEqualTo(3);
        assertThat(only(moved.id()).id()).isEqualTo(kept.id());
        assertThat(only("هاني الراوي").id()).isEqualTo(kept.id());
        assertThat(entities.page(kept.id(), 10).decisions())
                .singleElement()
                .asString()
                .contains("layla", "the same office and day", "rawi entity undo 1");
    }

    @Test
    void aMergeSurvivesANewTextAndRereading() {
        Found kept = only("سامي عبد الرحمن الراوي");
        entities.merge(kept.id(), "هاني الراوي", RULING);
        shelf.add("c", 3, "اجتماع في البصرة\nالتقى هاني الراوي وفدا كبيرا من التجار في البصرة.");
        shelf.add("d", 4, "سفر\nغادر هاني الراوي البصرة.");
        assertThat(only("هاني الراوي").reports()).isEqualTo(4);
    }

    @Test
    void aMergeTakenBackLeavesNothingBehind() {
        entities.merge("سامي عبد الرحمن الراوي", "هاني الراوي", RULING);
        entities.undo(1, RULING.at());
        assertThat(only("هاني الراوي").reports()).isEqualTo(1);
        assertThat(entities.page(only("سامي عبد الرحمن الراوي").id(), 10).decisions())
                .isEmpty();
    }

    @Test
    void aSplitGivesSomeReportsAPageOfTheirOwn() {
        Found whole = only("سامي عبد الرحمن الراوي");
        Found part = entities.split(whole.id(), List.of("b"), RULING);
        assertThat(part.id()).isNotEqualTo(whole.id());
        assertThat(part.reports()).isEqualTo(1);
        assertThat(only(whole.id()).reports()).isEqualTo(1);
        assertThat(entities.find("سامي عبد الرحمن الراوي"))
                .extracting(Found::id)
                .containsExactlyInAnyOrder(whole.id(), part.id());
    }

    @Test
    void whatWasSplitCanBeMergedElsewhere() {
        Found whole = only("سامي عبد الرحمن الراوي");
        Found part = entities.split(whole.id(), List.of("b"), RULING);
        Found both = entities.merge("هاني الراوي", part.id(), RULING);
        assertThat(both.reports()).isEqualTo(2);
        assertThat(only(whole.id()).reports()).isEqualTo(1);
    }

    @Test
    void aSplitThatLeavesNothingIsRefused() {
        assertThatThrownBy(() -> entities.split("هاني الراوي", List.of("c"), RULING))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("expected some of its 1 reports, found 1");
        assertThatThrownBy(() -> entities.split("هاني الراوي", List.of("a"), RULING))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("a: expected a report that names هاني الراوي");
    }

    @Test
    void aNameOfSeveralPagesIsAnsweredWithTheirIds() {
        assertThatThrownBy(() -> entities.merge("الراوي", "هاني الراوي", RULING))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("expected one, found 2: person-");
    }

    @Test
    void anUnknownNameAndAnUnknownDecisionAreErrors() {
        assertThat(entities.find("قاسم التميمي")).isEmpty();
        assertThatThrownBy(() -> entities.page("person-0123456789abcdef", 1)).isInstanceOf(ArchiveException.class);
        assertThatThrownBy(() -> entities.undo(7, RULING.at()))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("decision 7");
    }

    @Test
    void aNewTextTakesThePlaceOfTheOld() {
        shelf.add("c", 3, "اجتماع\nاجتمع التجار في البصرة.");
        assertThat(entities.find("هاني الراوي")).isEmpty();
        assertThat(only("البصرة").reports()).isEqualTo(1);
    }

    private Found only(String name) {
        List<Found> found = entities.find(name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }
}
