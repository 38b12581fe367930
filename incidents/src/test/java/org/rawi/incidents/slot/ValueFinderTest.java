package org.rawi.incidents.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.Rawi;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Standing;
import org.rawi.incidents.value.Value;
import org.rawi.lexicon.Lexicon;
import org.rawi.reading.Reader;
import org.rawi.text.Report;

class ValueFinderTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Reader READER = Rawi.reader(LEXICON);
    private static final ValueFinder FINDER = new ValueFinder(LEXICON);

    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 15);

    private static List<Value> values(Slot slot, String text) {
        Report report = Report.of("report", text).withPublished(PUBLISHED);
        return FINDER.find(READER.read(report)).stream()
                .filter(value -> value.slot() == slot)
                .toList();
    }

    private static List<String> texts(Slot slot, String text) {
        return values(slot, text).stream().map(value -> value.given().text()).toList();
    }

    @Test
    void tollHasItsClaimant() {
        List<Value> killed = values(
                Slot.KILLED,
                "هجوم على سوق في الموصل\nقالت الشرطة إن 12 شخصا على الأقل قتلوا في هجوم على سوق في الموصل.");
        assertThat(killed).hasSize(1);
        assertThat(killed.get(0).given()).isEqualTo(new Count(12L, null, false, "12 شخصا على الأقل"));
        assertThat(killed.get(0).by()).isEqualTo("الشرطة");
        assertThat(killed.get(0).why()).isNotBlank();
    }

    @Test
    void partOfACountIsNoTollOfItsOwn() {
        assertThat(texts(Slot.KILLED, "هجوم في الموصل\nقتل سبعة أشخاص بينهم شرطيان في هجوم بمدينة الموصل."))
                .containsExactly("سبعة أشخاص");
    }

    @Test
    void sumBehindTheDeadIsTheToll() {
        assertThat(texts(Slot.KILLED, "سيول في إيران\nأعلنت السلطات أن عدد القتلى بسبب السيول ارتفع إلى 122 شخصا."))
                .containsExactly("122 شخصا");
    }

    @Test
    void peopleCountedAmongTheMissingAreMissing() {
        assertThat(texts(
                        Slot.MISSING,
                        "قتلى في سيول بإيران\nقتل 20 شخصا في سيول بإيران، ولا يزال عشرات الأشخاص في عداد المفقودين."))
                .containsExactly("عشرات الأشخاص");
    }

    @Test
    void tollOfAnEarlierAttackIsBackground() {
        assertThat(texts(
                        Slot.KILLED,
                        "هجوم في بغداد\nقتل ثلاثة أشخاص في هجوم في بغداد.\nوفي عام 2016 قتل 300 شخص في هجوم في بغداد."))
                .containsExactly("ثلاثة أشخاص");
    }

    @Test
    void victimWhoIsNamedIsAtLeastOne() {
        List<Value> killed =
                values(Slot.KILLED, "مقتل سامي الجبوري في غارة\nأعلن الجيش مقتل سامي الجبوري في غارة جوية على الموصل.");
        assertThat(killed).hasSize(1);
        assertThat(((Count) killed.get(0).given()).low()).isEqualTo(1);
        assertThat(((Count) killed.get(0).given()).high()).isNull();
    }

    @Test
    void dayBehindTheEventIsItsDay() {
        List<Value> days =
                values(Slot.DATE, "هجوم في بغداد\nقالت الشرطة، الثلاثاء، إن ثلاثة أشخاص قتلوا الأحد في هجوم في بغداد.");
        assertThat(days).extracting(value -> value.given().text()).containsExactly("2021-06-15", "2021-06-13");
        assertThat(days).extracting(Value::standing).containsExactly(Standing.SPOKEN, Standing.TIED);
    }

    @Test
    void placeTakesItsClassWordAndItsSide() {
        assertThat(texts(Slot.PLACE, "هجوم في العراق\nقتل ثلاثة أشخاص في هجوم في مدينة الموصل شمالي العراق."))
                .contains("مدينة الموصل شمالي العراق");
    }

    @Test
    void unknownTownIsFoundBehindItsClassWord() {
        assertThat(texts(Slot.PLACE, "مقتل ثلاثة في هجوم\nقتل ثلاثة أشخاص في هجوم في مدينة زرناب شمالي البلاد."))
                .contains("مدينة زرناب شمالي البلاد");
    }

    @Test
    void nameBehindTheDoerIsAccused() {
        assertThat(texts(
                        Slot.ACCUSED,
                        "هجوم في باريس\nقتل ثلاثة أشخاص في هجوم في باريس، وقالت الشرطة إن المهاجم يدعى سامي الجبوري."))
                .contains("سامي الجبوري");
    }

    @Test
    void floodHasATollAPlaceAndADay() {
        String text = "سيول في إيران\nضربت السيول غرب إيران الأحد، وبلغ عدد الضحايا 30 قتيلا.";
        assertThat(texts(Slot.KILLED, text)).containsExactly("30 قتيلا");
        assertThat(texts(Slot.PLACE, text)).contains("غرب إيران");
        assertThat(texts(Slot.DATE, text)).contains("2021-06-13");
    }

    @Test
    void whoTakesResponsibilityClaimsIt() {
        assertThat(texts(Slot.CLAIMED_BY, "هجوم في كابل\nتبنت حركة طالبان الهجوم الذي قتل فيه خمسة جنود في كابل."))
                .containsExactly("حركة طالبان");
    }

    @Test
    void summitHasPlaceAndDayButNobodyAccused() {
        String text = "قمة في عمان\nاجتمع الملك عبد الله الثاني والرئيس المصري عبد الفتاح السيسي في عمان الأحد.";
        assertThat(texts(Slot.DATE, text)).contains("2021-06-13");
        assertThat(texts(Slot.ACCUSED, text)).isEmpty();
    }

    @Test
    void airStrikeIsItsOwnWeapon() {
        assertThat(texts(Slot.WEAPON, "غارة في اليمن\nقتل خمسة مسلحين في غارة جوية على صعدة."))
                .first()
                .asString()
                .contains("غارة");
    }
}
