package org.rawi.incidents.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rawi.incidents.link.Told.account;
import static org.rawi.incidents.link.Told.words;

import org.junit.jupiter.api.Test;
import org.rawi.incidents.account.Account;

class LikenessTest {

    @Test
    void wordsCountByTheShareOfTheVector() {
        Account one = account("a", 9, words("زلزال", "مرفا"));
        assertThat(amount(Trait.WORDS, one, account("b", 9, words("زلزال", "مرفا"))))
                .isEqualTo(1, within(1e-9));
        assertThat(amount(Trait.WORDS, one, account("b", 9, words("زلزال", "جسر"))))
                .isBetween(0.2, 0.8);
        assertThat(amount(Trait.WORDS, one, account("b", 9, words("جسر")))).isZero();
    }

    @Test
    void namesCountInTheTitleAndNearIt() {
        Account one = account("a", 9, "title\tحلب", "near\tحلب|دمشق");
        assertThat(amount(Trait.NAMES, one, account("b", 9, "title\tحلب", "near\tحلب|دمشق")))
                .isEqualTo(1, within(1e-9));
        assertThat(amount(Trait.NAMES, one, account("b", 9, "title\tحلب", "near\tحلب")))
                .isBetween(0.5, 0.9);
    }

    @Test
    void theFirstActCountsBesideAllActs() {
        Account one = account("a", 9, "types\tACCUSE|ASSAULT", "first\tASSAULT");
        assertThat(amount(Trait.ACTS, one, account("b", 9, "types\tASSAULT", "first\tASSAULT")))
                .isEqualTo(1);
        assertThat(amount(Trait.ACTS, one, account("b", 9, "types\tASSAULT|ACCUSE", "first\tACCUSE")))
                .isEqualTo(1);
    }

    @Test
    void figuresCountByTheirShare() {
        Account one = account("a", 9, "figures\t14|30");
        assertThat(amount(Trait.FIGURES, one, account("b", 9, "figures\t14"))).isEqualTo(0.5);
    }

    @Test
    void oneTollIsEnough() {
        assertThat(amount(Trait.TOLL, account("a", 9, "toll\tyes"), account("b", 9)))
                .isEqualTo(1);
        assertThat(amount(Trait.TOLL, account("a", 9), account("b", 9))).isZero();
    }

    @Test
    void daysApartCountUpToTheWindow() {
        assertThat(amount(Trait.DAYS_APART, account("a", 9), account("b", 11))).isEqualTo(2);
        assertThat(amount(Trait.DAYS_APART, account("a", 9), account("b", 29))).isEqualTo(Keys.WINDOW);
    }

    @Test
    void anotherDayTellsAgainstATieUnlessBothTellOfViolence() {
        Account one = account("a", 9, "days\t2021-03-08");
        assertThat(amount(Trait.OTHER_DAY, one, account("b", 9, "days\t2021-03-09")))
                .isEqualTo(1);
        assertThat(amount(Trait.OTHER_DAY, one, account("b", 9))).isZero();
        assertThat(amount(
                        Trait.OTHER_DAY,
                        account("a", 9, "days\t2021-03-08", "toll\tyes"),
                        account("b", 9, "days\t2021-03-09", "types\tASSAULT")))
                .isZero();
    }

    @Test
    void anotherPlaceTellsAgainstATie() {
        Account one = account("a", 9, "places\tحلب|سور");
        assertThat(amount(Trait.OTHER_PLACE, one, account("b", 9, "places\tدمشق")))
                .isEqualTo(1);
        assertThat(amount(Trait.OTHER_PLACE, one, account("b", 9, "places\tدمشق|سور")))
                .isZero();
        assertThat(amount(Trait.OTHER_PLACE, one, account("b", 9))).isZero();
    }

    @Test
    void oneOutletTellsAgainstATie() {
        assertThat(amount(Trait.SAME_OUTLET, account("a", 9, "outlet\tx"), account("b", 9, "outlet\tx")))
                .isEqualTo(1);
        assertThat(amount(Trait.SAME_OUTLET, account("a", 9), account("b", 9))).isZero();
    }

    @Test
    void aLikenessSaysWhatItIsTheSumOf() {
        Account a = account("a", 9, words("زلزال", "مرفا"), "toll\tyes");
        Account b = account("b", 10, words("زلزال", "مرفا"));
        Likeness likeness = Likeness.of(a, b);
        assertThat(likeness.why()).isEqualTo("words +3.9, toll +2.1, days apart -0.6");
        assertThat(likeness.score()).isEqualTo(Likeness.PRIOR + 3.9 + 2.1 - 0.6, within(1e-9));
        assertThat(likeness.tied()).isTrue();
        assertThat(Likeness.of(b, a)).isEqualTo(likeness);
    }

    private static double amount(Trait trait, Account a, Account b) {
        return Likeness.of(b, a).reasons().stream()
                .filter(reason -> reason.trait() == trait)
                .mapToDouble(Reason::amount)
                .sum();
    }
}
