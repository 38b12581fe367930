package org.rawi.incidents.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;
import org.rawi.lexicon.Lexicon;

class ComparerTest {

    private static final Comparer COMPARER = new Comparer(Lexicon.builtIn());

    private static Comparison compare(Told... told) {
        return COMPARER.compare(Arrays.stream(told).map(Told::testimony).toList());
    }

    private static Verdict verdict(Slot slot, Told... told) {
        return compare(told).judgement(slot).orElseThrow().verdict();
    }

    @Test
    void twentyAgreesWithAtLeastEighteen() {
        Verdict verdict = verdict(
                Slot.KILLED,
                Told.by("الضحى", 5).exactly(Slot.KILLED, 20),
                Told.by("المساء", 5).atLeast(Slot.KILLED, 18));
        assertThat(verdict).isEqualTo(Verdict.AGREE);
    }

    @Test
    void dozensAgreeWithForty() {
        Verdict verdict = verdict(
                Slot.INJURED,
                Told.by("الضحى", 5).vague(Slot.INJURED, "عشرات"),
                Told.by("المساء", 5).exactly(Slot.INJURED, 40));
        assertThat(verdict).isEqualTo(Verdict.AGREE);
    }

    @Test
    void oneMoreMayBeTheAttacker() {
        Verdict verdict = verdict(
                Slot.KILLED,
                Told.by("الضحى", 5).exactly(Slot.KILLED, 3),
                Told.by("المساء", 5).exactly(Slot.KILLED, 4));
        assertThat(verdict).isEqualTo(Verdict.AGREE);
    }

    @Test
    void tollThatGrowsWithLaterReportsIsUpdated() {
        Verdict verdict = verdict(
                Slot.KILLED,
                Told.by("الضحى", 5).exactly(Slot.KILLED, 15),
                Told.by("المساء", 6).exactly(Slot.KILLED, 40));
        assertThat(verdict).isEqualTo(Verdict.UPDATED);
    }

    @Test
    void fifteenAndFortyOnOneDayDiffer() {
        Verdict verdict = verdict(
                Slot.KILLED,
                Told.by("الضحى", 5).exactly(Slot.KILLED, 15).says("الجيش"),
                Told.by("المساء", 5).exactly(Slot.KILLED, 40).says("المستشفى"));
        assertThat(verdict).isEqualTo(Verdict.DIFFER);
    }

    @Test
    void countsOfOneSourceOnOneDayAreItsToll() {
        Verdict verdict = verdict(
                Slot.KILLED,
                Told.by("الضحى", 5).exactly(Slot.KILLED, 15).says("الشرطة"),
                Told.by("المساء", 5).exactly(Slot.KILLED, 40).says("الشرطة"));
        assertThat(verdict).isEqualTo(Verdict.UPDATED);
    }

    @Test
    void countBetweenThemMakesStepsOfOneToll() {
        Verdict verdict = verdict(
                Slot.KILLED,
                Told.by("الضحى", 5).exactly(Slot.KILLED, 15).says("الجيش"),
                Told.by("الأفق", 5).exactly(Slot.KILLED, 25).says("الشرطة"),
                Told.by("المساء", 5).exactly(Slot.KILLED, 40).says("المستشفى"));
        assertThat(verdict).isEqualTo(Verdict.UPDATED);
    }

    @Test
    void oneCountApartAmongManyIsOfAPart() {
        Verdict verdict = verdict(
                Slot.MISSING,
                Told.by("الضحى", 5).exactly(Slot.MISSING, 58),
                Told.by("الأفق", 5).exactly(Slot.MISSING, 12),
                Told.by("المساء", 5).vague(Slot.MISSING, "عشرات"),
                Told.by("الجسر", 6).exactly(Slot.MISSING, 60),
                Told.by("النهار", 6).vague(Slot.MISSING, "عشرات"),
                Told.by("الفجر", 6).vague(Slot.MISSING, "عشرات"));
        assertThat(verdict).isEqualTo(Verdict.AGREE);
    }

    @Test
    void townAgreesWithItsCountry() {
        Verdict verdict = verdict(
                Slot.PLACE,
                Told.by("الضحى", 5).named(Slot.PLACE, "تدمر"),
                Told.by("الأفق", 5).named(Slot.PLACE, "تدمر"),
                Told.by("المساء", 5).named(Slot.PLACE, "سوريا"),
                Told.by("الجسر", 5).named(Slot.PLACE, "سوريا"));
        assertThat(verdict).isEqualTo(Verdict.AGREE);
    }

    @Test
    void townsOfTwoCountriesEachGivenTwiceDiffer() {
        Verdict verdict = verdict(
                Slot.PLACE,
                Told.by("الضحى", 5).named(Slot.PLACE, "تدمر").says("الجيش"),
                Told.by("الأفق", 5).named(Slot.PLACE, "تدمر").says("الجيش"),
                Told.by("المساء", 5).named(Slot.PLACE, "تكريت").says("الشرطة"),
                Told.by("الجسر", 5).named(Slot.PLACE, "تكريت").says("الشرطة"));
        assertThat(verdict).isEqualTo(Verdict.DIFFER);
    }

    @Test
    void townsThatNobodyIsNamedForAreNoContradiction() {
        Verdict verdict = verdict(
                Slot.PLACE,
                Told.by("الضحى", 5).named(Slot.PLACE, "تدمر"),
                Told.by("الأفق", 5).named(Slot.PLACE, "تدمر"),
                Told.by("المساء", 5).named(Slot.PLACE, "تكريت"),
                Told.by("الجسر", 5).named(Slot.PLACE, "تكريت"));
        assertThat(verdict).isEqualTo(Verdict.AGREE);
    }

    @Test
    void claimsOfTwoGroupsEachGivenTwiceDiffer() {
        Verdict verdict = verdict(
                Slot.ACCUSED,
                Told.by("الضحى", 5).named(Slot.ACCUSED, "حركة النهر").says("الشرطة"),
                Told.by("الأفق", 5).named(Slot.ACCUSED, "حركة النهر").says("الشرطة"),
                Told.by("المساء", 5).named(Slot.ACCUSED, "لواء الجبل").says("الوزارة"),
                Told.by("الجسر", 5).named(Slot.ACCUSED, "لواء الجبل").says("الوزارة"));
        assertThat(verdict).isEqualTo(Verdict.DIFFER);
    }

    @Test
    void targetsInOtherWordsAgree() {
        Verdict verdict = verdict(
                Slot.TARGET,
                Told.by("الضحى", 5).named(Slot.TARGET, "دورية").says("الجيش"),
                Told.by("الأفق", 5).named(Slot.TARGET, "دورية").says("الجيش"),
                Told.by("المساء", 5).named(Slot.TARGET, "قوات").says("الشرطة"),
                Told.by("الجسر", 5).named(Slot.TARGET, "قوات").says("الشرطة"));
        assertThat(verdict).isEqualTo(Verdict.AGREE);
    }

    @Test
    void oneAccountAgainstTheOthersIsNoContradiction() {
        Verdict verdict = verdict(
                Slot.DATE,
                Told.by("الضحى", 5).on(3),
                Told.by("الأفق", 5).on(3),
                Told.by("المساء", 5).on(4));
        assertThat(verdict).isEqualTo(Verdict.AGREE);
    }

    @Test
    void calendarDateGivenTwiceStandsAgainstAnotherDay() {
        Verdict verdict = verdict(
                Slot.DATE,
                Told.by("الضحى", 5).on(3),
                Told.by("الأفق", 5).on(3),
                Told.by("المساء", 5).on(4),
                Told.by("الجسر", 5).on(4));
        assertThat(verdict).isEqualTo(Verdict.DIFFER);
    }

    @Test
    void denialStandsAgainstAssertion() {
        Verdict verdict = verdict(
                Slot.CLAIMED_BY,
                Told.by("الضحى", 5).named(Slot.CLAIMED_BY, "حركة النهر"),
                Told.by("المساء", 5).denied(Slot.CLAIMED_BY, "حركة النهر"));
        assertThat(verdict).isEqualTo(Verdict.DIFFER);
    }

    @Test
    void outletsThatGiveAssertionAndDenialAgree() {
        Verdict verdict = verdict(
                Slot.ACCUSED,
                Told.by("الضحى", 5).named(Slot.ACCUSED, "حركة النهر").denied(Slot.ACCUSED, "حركة النهر"),
                Told.by("المساء", 5).named(Slot.ACCUSED, "حركة النهر").denied(Slot.ACCUSED, "حركة النهر"));
        assertThat(verdict).isEqualTo(Verdict.AGREE);
    }

    @Test
    void silenceGetsNoVerdict() {
        Comparison comparison = compare(Told.by("الضحى", 5).exactly(Slot.KILLED, 15), Told.by("المساء", 5));
        assertThat(comparison.judgements()).isEmpty();
        assertThat(comparison.slots()).containsExactly(Slot.KILLED);
    }

    @Test
    void copiesOfOneTextAreOneAccount() {
        Comparison comparison = compare(
                Told.by("الضحى", 5).exactly(Slot.KILLED, 15).copyOf("agency"),
                Told.by("المساء", 5).exactly(Slot.KILLED, 15).copyOf("agency"));
        assertThat(comparison.judgements()).isEmpty();
    }

    @Test
    void orderOfReportsChangesNothing() {
        Told early = Told.by("الضحى", 5).exactly(Slot.KILLED, 15).on(4);
        Told late = Told.by("المساء", 6).exactly(Slot.KILLED, 40).on(4);
        assertThat(compare(early, late)).isEqualTo(compare(late, early));
    }

    @Test
    void dayOfSpeechYieldsToTheDayOfTheHappening() {
        Comparison comparison = compare(
                Told.by("الضحى", 6).on(3),
                Told.by("الأفق", 6).on(3),
                Told.by("المساء", 6).spokenOn(6));
        assertThat(comparison.values(Slot.DATE)).extracting(Value::report).containsExactly("الأفق-6", "الضحى-6");
    }

    @Test
    void countFarDownTheTextMustBeOfTheSizeOfTheOthers() {
        Comparison comparison = compare(
                Told.by("الضحى", 5).exactly(Slot.KILLED, 3).far(Slot.KILLED, 150),
                Told.by("المساء", 5).exactly(Slot.KILLED, 3));
        assertThat(comparison.values(Slot.KILLED))
                .extracting(value -> value.given().text())
                .isEqualTo(List.of("3", "3"));
    }
}
