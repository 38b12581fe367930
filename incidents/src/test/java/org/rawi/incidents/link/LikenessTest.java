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
        double all = amount(Trait.NAMES, one, account("b", 9, "title\tحلب", "near\tحلب|دمشق"));
        double some = amount(Trait.NAMES, one, account("b", 9, "title\tحلب", "near\tحلب|بيروت"));
        assertThat(all).isBetween(0.5, 0.8);
        assertThat(some).isBetween(0.2, 0.5);
    }

    @Test
    void moreNamesInCommonCountMore() {
        Account one = account("a", 9, "title\tحلب");
        Account two = account("a", 9, "title\tحلب|دمشق");
        assertThat(amount(Trait.NAMES, two, account("b", 9, "title\tحلب|دمشق")))
                .isGreaterThan(amount(Trait.NAMES, one, account("b", 9, "title\tحلب")));
    }

    @Test
    void theFirstActCountsBesideAllActs() {
        Account one = account("a", 9, "types\tACCUSE|ASSAULT", "first\tASSAULT");
        assertThat(amount(Trait.ACTS, one, account("b", 9, "types\tASSAULT", "first\tASSAULT")))
                .isEqualTo(1.0 / 3 + 0.5, within(1e-9));
        assertThat(amount(Trait.ACTS, one, account("b", 9, "types\tASSAULT|ACCUSE", "first\tACCUSE")))
                .isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void figuresCountByTheirShare() {
        Account one = account("a", 9, "figures\t14|30");
        assertThat(amount(Trait.FIGURES, one, account("b", 9, "figures\t14|30")))
                .isEqualTo(2.0 / 3, within(1e-9));
        assertThat(amount(Trait.FIGURES, one, account("b", 9, "figures\t14"))).isEqualTo(1.0 / 3, within(1e-9));
    }

    @Test
    void oneTollIsEnoughForCommonNamesToCountMore() {
        Account one = account("a", 9, "title\tحلب", "toll\tyes");
        Account other = account("b", 9, "title\tحلب");
        assertThat(amount(Trait.TOLL, one, other)).isEqualTo(amount(Trait.NAMES, one, other));
        assertThat(amount(Trait.TOLL, other, account("c", 9, "title\tحلب"))).isZero();
        assertThat(amount(Trait.TOLL, one, account("c", 9, "title\tدمشق"))).isZero();
    }

    @Test
    void daysApartCountOneByOne() {
        assertThat(amount(Trait.DAYS_APART, account("a", 9), account("b", 11))).isEqualTo(2);
        assertThat(amount(Trait.DAYS_APART, account("a", 9), account("b", 29))).isEqualTo(20);
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
        Account a = account("a", 9, words("زلزال", "مرفا"), "figures\t14");
        Account b = account("b", 10, words("زلزال", "مرفا"), "figures\t14");
        Likeness likeness = Likeness.of(a, b);
        assertThat(likeness.why()).isEqualTo("words +3.6, figures +1.7, days apart -0.6");
        assertThat(likeness.score()).isEqualTo(Likeness.PRIOR + 3.6 + 3.3 / 2 - 0.6, within(1e-9));
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
