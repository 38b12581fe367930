package org.rawi.incidents.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rawi.Rawi;
import org.rawi.reading.Reading;
import org.rawi.text.Report;
import org.rawi.trigger.EventType;

class AccountTest {

    private static final String TEXT = """
            مقتل 14 شخصا في قصف على حلب
            قتل 14 شخصا الثلاثاء في قصف على مدينة حلب السورية.
            وقال مسعفون إن 30 آخرين أصيبوا.""";

    private final Account account = Account.of(reading(TEXT));

    private static Reading reading(String text) {
        Report report = Report.of("r1", text);
        return Rawi.reader()
                .read(new Report(report.id(), "الصدى", LocalDate.of(2021, 3, 9), null, report.title(), report.text()));
    }

    @Test
    void actsAreThoseOfTitleAndFirstSentence() {
        assertThat(account.acts().types()).contains(EventType.ASSAULT);
        assertThat(account.acts().first()).isEqualTo(EventType.ASSAULT);
        assertThat(account.acts().days()).containsExactly(LocalDate.of(2021, 3, 9));
        assertThat(account.acts().figures()).contains(14L, 30L);
        assertThat(account.acts().toll()).isTrue();
    }

    @Test
    void namesStandWithoutArticleAndEndings() {
        assertThat(account.names().title()).containsExactly("حلب");
        assertThat(account.names().places()).contains("حلب");
    }

    @Test
    void commonWordsAreLeftOut() {
        assertThat(account.words().title().stems()).contains("قصف", "حلب").doesNotContain("في", "عل");
    }

    @Test
    void anAccountIsReadBackAsItWasWritten() {
        assertThat(AccountText.read(AccountText.write(account))).isEqualTo(account);
    }

    @Test
    void anAccountOfNothingIsReadBackToo() {
        Account nothing = Account.of(Rawi.reader().read(Report.of("a\\b\tc\nd", "")));
        assertThat(AccountText.read(AccountText.write(nothing))).isEqualTo(nothing);
    }

    @Test
    void whatIsNoAccountIsRefused() {
        assertThatThrownBy(() -> AccountText.read("report\tr1\nwords\tحريق"))
                .hasMessageContaining("expected a stem, one of !+= and a count; found \"حريق\"");
        assertThatThrownBy(() -> AccountText.read("report\tr1\ntypes\tRAIN"))
                .hasMessageContaining("types: can't read \"RAIN\"");
        assertThatThrownBy(() -> AccountText.read("days\t2021-03-09"))
                .hasMessageContaining("expected a line \"report\"");
    }
}
