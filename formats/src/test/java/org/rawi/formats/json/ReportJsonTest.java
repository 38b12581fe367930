package org.rawi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.formats.Story;
import org.rawi.text.Report;

class ReportJsonTest {

    @Test
    void allButTheTextMayBeMissing() {
        Report report = ReportJson.read("{\"text\":\"خبر\"}", "file");
        assertThat(report).isEqualTo(new Report("file", null, null, null, "", "خبر"));
    }

    @Test
    void anIdMayBeANumber() {
        assertThat(ReportJson.read("{\"id\":812,\"text\":\"خبر\"}", "file").id())
                .isEqualTo("812");
    }

    @ParameterizedTest
    @ValueSource(strings = {"عنوان\\nمتن", "عنوان \\t\\nمتن", "عنوان\\r\\nمتن", "عنوان"})
    void aTextThatBeginsWithItsTitleStaysAsItIs(String text) {
        Report report = ReportJson.read("{\"title\":\"عنوان\",\"text\":\"" + text + "\"}", "r");
        assertThat(report.text()).isEqualTo(text.translateEscapes());
        assertThat(report.title()).isEqualTo("عنوان");
    }

    @ParameterizedTest
    @ValueSource(strings = {"متن", "عنوان الخبر في أوله", ""})
    void aTextWithoutItsTitleGetsIt(String text) {
        Report report = ReportJson.read("{\"title\":\" عنوان\",\"text\":\"" + text + "\"}", "r");
        assertThat(report.text()).isEqualTo("عنوان\n" + text);
        assertThat(report.title()).isEqualTo("عنوان");
    }

    @ParameterizedTest
    @CsvSource({"2018-07-15", "2018-07-15T23:30:00Z", "2018-07-15T00:10:00+03:00", "2018-07-15 10:00", "' 2018-07-15 '"
    })
    void publishedMayHaveATimeOfDay(String written) {
        assertThat(ReportJson.read("{\"published\":\"" + written + "\",\"text\":\"خبر\"}", "r")
                        .published())
                .isEqualTo(LocalDate.of(2018, 7, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"أمس", "15/07/2018", "2018-07-155", "2018-13-01", "20180715"})
    void aDateThatIsNoneIsNotGuessed(String written) {
        assertThatThrownBy(() -> ReportJson.read("{\"published\":\"" + written + "\",\"text\":\"خبر\"}", "r"))
                .hasMessage("published: expected a date like 2018-07-15, found \"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{};text: expected a string, found nothing",
                "{\"text\":5};text: expected a string, found \"5\"",
                "{\"text\":\" \\n\"};text: expected the words of a report, found",
                "{\"title\":[],\"text\":\"a\"};title: expected a string, found an array",
                "5;expected an object, found \"5\"",
            })
    void whatIsNoReportIsTurnedAway(String json, String message) {
        assertThatThrownBy(() -> ReportJson.read(json, "r")).hasMessageStartingWith(message);
    }

    @Test
    void aReadingIsTakenForItsReport() {
        Report report = Story.whole().reading().report();
        assertThat(ReportJson.read(ReadingJson.page().write(Story.whole().reading()), "r"))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"text\":\"أ\"},{\"id\":\"x\",\"text\":\"ب\"},{\"text\":\"ج\"}]",
                "{\"text\":\"أ\"}\n{\"id\":\"x\",\"text\":\"ب\"} {\"text\":\"ج\"}",
                "[{\"text\":\"أ\"}] [{\"id\":\"x\",\"text\":\"ب\"},{\"text\":\"ج\"}]",
            })
    void severalReportsFollowEachOther(String json) throws IOException {
        ReportJson reports = new ReportJson(new StringReader(json), "file");
        assertThat(id(reports)).isEqualTo("file");
        assertThat(id(reports)).isEqualTo("x");
        assertThat(id(reports)).isEqualTo("file-3");
        assertThat(reports.next()).isNull();
    }

    @Test
    void anObjectThatIsNoReportDoesNotStopTheOthers() throws IOException {
        ReportJson reports =
                new ReportJson(new StringReader("[{\"text\":\"أ\"},\n{\"body\":\"ب\"},{\"text\":\"ج\"}]"), "f");
        assertThat(id(reports)).isEqualTo("f");
        assertThat(reports.next()).isEqualTo(new ReportJson.Unusable(2, "text: expected a string, found nothing"));
        assertThat(id(reports)).isEqualTo("f-3");
    }

    @Test
    void brokenJsonIsToldWithItsLine() throws IOException {
        ReportJson reports = new ReportJson(new StringReader("[{\"text\":\"أ\"},\n\n{\"text\" \"ب\"}]"), "f");
        reports.next();
        assertThatThrownBy(reports::next)
                .isInstanceOfSatisfying(
                        JsonException.class, e -> assertThat(e.line()).isEqualTo(3));
    }

    private static String id(ReportJson reports) throws IOException {
        return ((ReportJson.Whole) Objects.requireNonNull(reports.next()))
                .report()
                .id();
    }
}
