package org.rawi.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.analysis.Analyzer;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.token.Tokenizer;

class TimeFinderTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Analyzer ANALYZER = new Analyzer(LEXICON);
    private static final TimeFinder TIMES = new TimeFinder(LEXICON);

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 2, 18);

    private static List<TimeExpression> find(String text, @Nullable LocalDate published) {
        Words words = ANALYZER.analyze(Tokenizer.tokenize(text));
        List<TimeExpression> times = TIMES.find(words, published);
        int end = 0;
        for (TimeExpression time : times) {
            assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(time.why()).isNotEmpty();
            end = time.span().end();
        }
        return times;
    }

    /** What was found, as {@code words=days}. */
    private static List<String> read(String text) {
        return find(text, PUBLISHED).stream()
                .map(time -> time.span().in(text) + "=" + time.iso())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "18 شباط/فبراير 2020, 2020-02-18",
        "18 شباط فبراير 2020, 2020-02-18",
        "18 مارس (آذار) 2019, 2019-03-18",
        "20 كانون الثاني/يناير, 2021-01-20",
        "العاشر من حزيران 2020, 2020-06-10",
        "الحادي والعشرين من مايو 2020, 2020-05-21",
        "١٢ تموز ٢٠١٩, 2019-07-12",
        "12 أيار/مايو الماضي, 2020-05-12",
        "12 أيار/مايو المقبل, 2021-05-12",
        "5 فبراير الجاري, 2021-02-05",
        "5 مارس من العام الماضي, 2020-03-05",
        "15-18 مايو 2020, 2020-05-15/2020-05-18",
        "15 و16 مايو 2020, 2020-05-15/2020-05-16",
        "مايو 2020, 2020-05-01/2020-05-31",
        "شهر مايو 2020, 2020-05-01/2020-05-31",
        "5 رمضان 1441, 2020-04-28",
        "5 رمضان 1441 هـ, 2020-04-28"
    })
    void readsADateOfTheCalendar(String date, String days) {
        assertThat(read("وصل الوفد في " + date + " إلى المدينة")).containsExactly(date + "=" + days);
    }

    @ParameterizedTest
    @CsvSource({
        "12/5/2018, 2018-05-12",
        "5/22/2018, 2018-05-22",
        "2018-05-12, 2018-05-12",
        "12 / 5 / 2018, 2018-05-12",
        "10/10/1436, 2015-07-26"
    })
    void readsADateInDigits(String date, String days) {
        assertThat(read("صدر القرار بتاريخ " + date + " في المدينة")).containsExactly(date + "=" + days);
    }

    @ParameterizedTest
    @CsvSource({
        "عام 2003, 2003-01-01/2003-12-31",
        "العام 2011, 2011-01-01/2011-12-31",
        "صيف 2014, 2014-06-01/2014-08-31"
    })
    void readsAYear(String year, String days) {
        assertThat(read("انتهت الحرب " + year + " بعد مفاوضات")).containsExactly(year + "=" + days);
    }

    @Test
    void bareYearCountsAfterAPreposition() {
        assertThat(read("بدأت الحرب في 2011 وانتهت")).containsExactly("2011=2011-01-01/2011-12-31");
        assertThat(read("وصل 2011 لاجئا")).isEmpty();
        assertThat(read("تضررت في 2011 قرية")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "الاثنين, 2021-02-15",
        "الخميس, 2021-02-18",
        "الجمعة الماضي, 2021-02-12",
        "الخميس الماضي, 2021-02-11",
        "يوم الجمعة المنصرم, 2021-02-12",
        "السبت المقبل, 2021-02-20",
        "مساء الأحد, 2021-02-14",
        "يوم أحد, 2021-02-14"
    })
    void readsAWeekday(String weekday, String day) {
        assertThat(read("وصل الوفد " + weekday + " إلى المدينة")).containsExactly(weekday + "=" + day);
    }

    @Test
    void weekdayBesideAFutureVerbIsTheNextOne() {
        assertThat(read("سيصل الوفد الأحد إلى المدينة")).containsExactly("الأحد=2021-02-21");
        assertThat(read("قال الوزير الأحد إن الوفد سيصل")).containsExactly("الأحد=2021-02-14");
    }

    @Test
    void secondWeekdayOfAPairFollowsTheFirst() {
        assertThat(read("سيعقد المؤتمر يومي الأربعاء والخميس"))
                .containsExactly("الأربعاء=2021-02-24", "الخميس=2021-02-25");
    }

    @Test
    void numberWordIsNoWeekday() {
        assertThat(read("وصل أحد الجنود مع خميس")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "أمس, 2021-02-17",
        "أول من أمس, 2021-02-16",
        "أمس الأول, 2021-02-16",
        "مساء أمس, 2021-02-17",
        "فجر اليوم, 2021-02-18",
        "الشهر الماضي, 2021-01-01/2021-01-31",
        "الأسبوع المقبل, 2021-02-20/2021-02-26",
        "العام الحالي, 2021-01-01/2021-12-31",
        "قبل ثلاثة أيام, 2021-02-15",
        "قبل 48 ساعة, 2021-02-16",
        "قبل نحو أسبوعين, 2021-02-04",
        "قبل شهرين, 2020-12-01/2020-12-31",
        "قبل عام, 2020-01-01/2020-12-31",
        "منذ يومين, 2021-02-16/2021-02-18",
        "منذ عام 2015, 2015-01-01/2021-02-18",
        "منذ 20 كانون الثاني, 2021-01-20/2021-02-18",
        "خلال الأيام الثلاثة الماضية, 2021-02-15/2021-02-18",
        "خلال ال48 ساعة, 2021-02-16/2021-02-18",
        "نهاية الشهر الماضي, 2021-01-22/2021-01-31",
        "مطلع الأسبوع, 2021-02-13/2021-02-14"
    })
    void readsATimeRelativeToPublication(String time, String days) {
        assertThat(read("وقع الهجوم " + time + " في المدينة")).containsExactly(time + "=" + days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اليوم العالمي للمرأة",
                "في اليوم الثاني من زيارته",
                "في وقت سابق من ذلك اليوم",
                "بأمس الحاجة إلى المساعدة",
                "ثورة 25 يناير",
                "أيام الجمعة",
                "قبل يومين من الانتخابات",
                "قبل أيام",
                "مؤخرا",
                "الساعة الثامنة",
                "مارس ضغوطا",
                "استمر ثلاثة أيام"
            })
    void leavesOutWhatNamesNoDay(String words) {
        assertThat(read("قال " + words)).isEmpty();
    }

    @Test
    void twoNamesOfOneDayAreOneTime() {
        assertThat(read("التقى الوزيران اليوم (الخميس) في المدينة")).containsExactly("اليوم (الخميس)=2021-02-18");
        assertThat(read("وقع ذلك الخميس 11 فبراير في المدينة")).containsExactly("الخميس 11 فبراير=2021-02-11");
        assertThat(read("وقع ذلك يوم الأحد 5 رمضان 1441هـ، الموافق 28 أبريل 2020م"))
                .containsExactly("يوم الأحد 5 رمضان 1441هـ، الموافق 28 أبريل 2020م=2020-04-28");
    }

    @Test
    void weekdayMendsAReportThatCameLate() {
        assertThat(read("أعلنت الوزارة اليوم الأربعاء")).containsExactly("اليوم الأربعاء=2021-02-17");
    }

    @Test
    void nightBetweenTwoDaysIsBoth() {
        assertThat(read("سقط الصاروخ ليل السبت الأحد")).containsExactly("ليل السبت الأحد=2021-02-13/2021-02-14");
    }

    @Test
    void followingDayCountsFromTheTimeNamedBefore() {
        assertThat(read("وقع الهجوم في 3 مايو 2020، وفي اليوم التالي انسحبت القوات"))
                .containsExactly("3 مايو 2020=2020-05-03", "اليوم التالي=2020-05-04");
    }

    @Test
    void dayAndMonthJustAheadAreNotTenMonthsAgo() {
        assertThat(read("تنتهي المهلة في 15 مارس")).containsExactly("15 مارس=2021-03-15");
        assertThat(read("وقع ذلك في 15 نوفمبر")).containsExactly("15 نوفمبر=2020-11-15");
    }

    @Test
    void withoutPublicationOnlyFullDatesAreRead() {
        String text = "وصل أمس الخميس، وكان زار المدينة في 18 مايو وفي 3 يونيو 2019 قبل يومين";
        assertThat(find(text, null)).extracting(TimeExpression::iso).containsExactly("2019-06-03");
    }

    @Test
    void dayThatNoMonthHasIsLeftOut() {
        assertThat(read("في 31 فبراير 2020")).containsExactly("فبراير 2020=2020-02-01/2020-02-29");
        assertThat(read("بتاريخ 99/99/2020")).isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void pathologicalTextEndsInTime() {
        assertThat(find("منذ ".repeat(20_000), PUBLISHED)).isEmpty();
        assertThat(find("اليوم الأحد ".repeat(10_000), PUBLISHED)).isNotEmpty();
        assertThat(find("قبل 999999999999999 عام", PUBLISHED)).isEmpty();
    }
}
