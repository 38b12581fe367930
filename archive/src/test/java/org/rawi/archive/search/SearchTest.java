package org.rawi.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.archive.EveryDatabase;
import org.rawi.archive.TestDatabase;
import org.rawi.archive.store.ArchiveException;

@EveryDatabase
class SearchTest {

    private final TestDatabase kind;
    private SearchedArchive archive;

    @TempDir
    Path folder;

    SearchTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        archive = new SearchedArchive(kind.empty(folder));
    }

    @AfterEach
    void check() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({
        "العراق, بالعراق",
        "العراق, للعراق",
        "وزير, ووزراء",
        "الوزراء, وزيرين",
        "مدينة, مدنها",
        "صاروخ, بالصواريخ",
        "قتيل, القتلى",
        "أعلن, وسيعلن",
        "مسؤول, المسؤولين",
        "احمد, أحمد",
        "على, علـــى",
        "2018, ٢٠١٨",
        "Reuters, reuters",
    })
    void aWordIsFoundInItsOtherForms(String query, String written) {
        archive.add("a", "خبر\nسافر " + written + " أمس إلى الشمال.");
        archive.add("b", "خبر\nسافر غيره إلى الجنوب.");
        assertThat(archive.find(query)).containsExactly("a");
    }

    @Test
    void aPhraseIsFoundAsItIsWritten() {
        archive.add("a", "خبر\nزار رئيس الوزراء الجسر الجديد.");
        archive.add("b", "خبر\nزار رئيس البلدية والوزراء الجسر.");
        assertThat(archive.find("\"رئيس الوزراء\"")).containsExactly("a");
        assertThat(archive.find("رئيس الوزراء")).containsExactlyInAnyOrder("a", "b");
        assertThat(archive.find("\"الوزراء رئيس\"")).isEmpty();
    }

    @Test
    void operatorsCombineWhatIsFound() {
        archive.add("a", "خبر\nفتح الجسر أمام السيارات.");
        archive.add("b", "خبر\nفاض النهر تحت الجسر.");
        archive.add("c", "خبر\nفاض النهر في القرية.");
        assertThat(archive.find("جسر نهر")).containsExactly("b");
        assertThat(archive.find("جسر NOT نهر")).containsExactly("a");
        assertThat(archive.find("جسر OR قرية")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(archive.find("(جسر OR قرية) نهر")).containsExactlyInAnyOrder("b", "c");
        assertThat(archive.find("NOT جسر")).containsExactly("c");
        assertThat(archive.find("سفينة")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "person:الخزعلي",
        "person:Khazali",
        "person:al-Khaz'ali",
        "person:qais",
        "'person:\"Qais Khazali\"'",
        "'person:«قيس الخزعلي»'",
        "person:=«قيس الخزعلي»",
    })
    void aPersonIsFoundInAnySpelling(String query) {
        archive.add("a", "خبر\nقال قيس الخزعلي إن الطريق مفتوح.");
        archive.add("b", "خبر\nقال قيس المالكي إن الطريق مغلق. وقال سالم الخزعلي إنه مفتوح.");
        assertThat(archive.find(query)).startsWith("a");
    }

    @Test
    void theWordsOfANameMustBeOfOnePerson() {
        archive.add("a", "خبر\nقال قيس الخزعلي إن الطريق مفتوح.");
        archive.add("b", "خبر\nقال قيس المالكي إن الطريق مغلق. وقال سالم الخزعلي إنه مفتوح.");
        assertThat(archive.find("person:\"Qais Khazali\"")).containsExactly("a");
        assertThat(archive.find("person:Hassan")).isEmpty();
    }

    @Test
    void exactNamesAreNotThoseLikeThem() {
        archive.add("a", "خبر\nقال أحمد الخزعلي إن الطريق مفتوح.");
        assertThat(archive.find("person:=\"احمد الخزعلي\"")).containsExactly("a");
        assertThat(archive.find("person:=الخزعلي")).isEmpty();
        assertThat(archive.find("person:=Ahmad")).isEmpty();
    }

    @Test
    void placesOrganisationsAndOutletsAreFound() {
        archive.add("a", "2018-07-15", "Sky News Arabia", "خبر\nوصل وفد من الأمم المتحدة إلى بغداد.");
        assertThat(archive.find("place:Baghdad")).containsExactly("a");
        assertThat(archive.find("org:\"الأمم المتحدة\"")).containsExactly("a");
        assertThat(archive.find("outlet:sky")).containsExactly("a");
        assertThat(archive.find("outlet:=\"sky news arabia\"")).containsExactly("a");
        assertThat(archive.find("place:القاهرة")).isEmpty();
    }

    @Test
    void whatIsSaidToHaveHappenedIsFound() {
        archive.add("a", "هجوم على بغداد\nقتل الجيش خمسة مسلحين في هجوم على بغداد.");
        archive.add("b", "خبر\nزار الوزير بغداد والتقى نظيره.");
        assertThat(archive.find("type:assault")).containsExactly("a");
        assertThat(archive.find("type:CONSULT")).contains("b");
        assertThat(archive.find("type:ASSAULT status:occurred place:بغداد")).containsExactly("a");
    }

    @Test
    void sourcesAreFoundAndThoseWithoutNames() {
        archive.add("a", "خبر\nقال سالم البحري إن الجسر مغلق.");
        archive.add("b", "خبر\nقال مصدر أمني إن الجسر مفتوح.");
        assertThat(archive.find("speaker:سالم")).containsExactly("a");
        assertThat(archive.find("source:Salem")).containsExactly("a");
        assertThat(archive.find("anonymous:yes")).containsExactly("b");
        assertThat(archive.find("anonymous:no")).containsExactly("a");
    }

    @Test
    void daysBoundFromTheFirstToBeforeTheLast() {
        archive.add("a", "2018-07-14", "x", "خبر\nفتح الجسر.");
        archive.add("b", "2018-07-15", "x", "خبر\nفتح الجسر.");
        archive.add("c", "خبر\nفتح الجسر.");
        assertThat(archive.find("after:2018-07-15")).containsExactly("b");
        assertThat(archive.find("before:2018-07-15")).containsExactly("a");
        assertThat(archive.find("after:2018-07 before:2018-08")).containsExactly("b", "a");
    }

    @Test
    void theReportsOfAnIncidentAreFound() {
        archive.add("a", "خبر\nفتح الجسر.");
        archive.add("b", "خبر\nفتح الجسر.");
        assertThat(archive.find("جسر incident:i1")).containsExactly("a");
        assertThat(archive.find("incident:i2")).isEmpty();
    }

    @Test
    void whoeverSaysItMoreOftenOrInTheTitleComesFirst() {
        archive.add("often", "خبر اليوم\nفتح الجسر ثم أغلق الجسر ثم فتح الجسر ليلا.");
        archive.add("once", "خبر اليوم\nفتح الجسر ثم أغلق الطريق ثم فتح النفق ليلا.");
        archive.add("title", "خبر الجسر\nفتح الممر ثم أغلق الطريق ثم فتح النفق ليلا.");
        archive.add("none", "خبر اليوم\nفتح الممر ثم أغلق الطريق ثم فتح النفق ليلا.");
        assertThat(archive.find("الجسر")).containsExactly("often", "title", "once");
    }

    @Test
    void amongEqualsTheLaterDayThenTheSmallerIdComesFirst() {
        archive.add("b", "2018-07-14", "x", "خبر\nفتح الجسر.");
        archive.add("a", "2018-07-14", "x", "خبر\nفتح الجسر.");
        archive.add("c", "2018-07-15", "x", "خبر\nفتح الجسر.");
        archive.add("d", "خبر\nفتح الجسر.");
        assertThat(archive.find("outlet:x OR جسر")).containsExactly("c", "a", "b", "d");
    }

    @Test
    void pagesFollowOneAnotherToTheEnd() {
        for (int i = 0; i < 23; i++) {
            archive.add("r" + i, "2018-07-" + (10 + i % 3), "x", "خبر\nفتح الجسر " + "الجسر ".repeat(i % 4) + ".");
        }
        List<String> all = archive.find("جسر");
        List<String> paged = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page page = archive.page("جسر", next, 5);
            assertThat(page.found()).isEqualTo(23);
            paged.addAll(SearchedArchive.ids(page));
            next = page.next();
        } while (next.isPresent());
        assertThat(paged).hasSize(23).isEqualTo(all);
    }

    @Test
    void aKeyOfNoPageIsRefused() {
        assertThatThrownBy(() -> archive.page("جسر", Optional.of("5"), 5))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("«5»");
    }

    @Test
    void highlightsStandWhereTheWordsDo() {
        archive.add("a", "خبر\nقال إن «وُزراءَ» زاروا الجســر الجديد أمس.");
        Hit hit = archive.page("وزير \"الجسر الجديد\" NOT نفق", Optional.empty(), 1)
                .hits()
                .get(0);
        assertThat(hit.highlights()).extracting(hit.report()::text).containsExactly("وُزراءَ", "الجســر الجديد");
        assertThat(hit.report().text(hit.snippet())).startsWith("قال").endsWith("أمس");
    }

    @Test
    void onlyTheCurrentTextOfAReportIsFound() {
        archive.add("a", "خبر\nفتح الجسر القديم.");
        archive.add("b", "خبر\nفتح الجسر البعيد.");
        archive.add("a", "خبر\nفتح النفق الجديد.");
        assertThat(archive.find("جسر")).containsExactly("b");
        assertThat(archive.find("نفق")).containsExactly("a");
    }
}
