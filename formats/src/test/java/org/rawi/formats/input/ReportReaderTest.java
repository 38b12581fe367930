package org.rawi.formats.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.text.Report;

class ReportReaderTest {

    private static final String LINES = """
            {"id":"a","text":"خبر أول"}
            {"id":"b","text":"مكسور
            {"id":"c","text":"خبر ثالث"}

            {"id":"d"}
            {"text":"بلا معرف"}""";

    @TempDir
    Path folder;

    @Test
    void plainTextHasItsTitleOnTheFirstLine() throws IOException {
        assertThat(reports(file("visit.txt", "زيارة\nوصل الوزير.\n")))
                .containsExactly(new Report("visit", null, null, null, "زيارة", "زيارة\nوصل الوزير.\n"));
    }

    @Test
    void theTextIsNotTouched() throws IOException {
        String text = "عنـــوان\r\nنصّ «مشكول» \u200F١٢٣ 😀\r\n\r\n";
        assertThat(reports(file("r.txt", text))).extracting(Report::text).containsExactly(text);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertThat(reports(file("r.txt", "\uFEFFعنوان")))
                .extracting(Report::text)
                .containsExactly("عنوان");
        assertThat(reports(file("r.jsonl", "\uFEFF{\"id\":\"a\",\"text\":\"خبر\"}")))
                .extracting(Report::id)
                .containsExactly("a");
    }

    @Test
    void linesThatCannotBeUsedAreNamedAndTheOthersRead() throws IOException {
        Path file = file("news.jsonl", LINES);
        assertThat(reports(file)).extracting(Report::id).containsExactly("a", "c", "news-6");
        assertThat(problems(file))
                .satisfiesExactly(
                        broken -> assertThat(broken.message())
                                .startsWith(file + ":2: broken JSON at column ")
                                .endsWith(". Mend or remove this line; the other lines are read."),
                        lacking -> assertThat(lacking.message())
                                .startsWith(file + ":5: text: expected a string, found nothing. A report is {"));
    }

    @Test
    void arrivalsKeepTheirOrder() throws IOException {
        assertThat(arrivals(file("news.jsonl", LINES)))
                .extracting(arrival -> arrival instanceof Arrival.Received)
                .containsExactly(true, false, true, false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.json", "news", "news.json.gz"})
    void jsonIsKnownByItsBeginning(String name) throws IOException {
        Path pretty = file("a/" + name, "\n{\n \"id\": \"a\",\n \"text\": \"خبر\"\n}\n{\"id\":\"b\",\"text\":\"خبر\"}");
        Path array = file("b/" + name, " [ {\"id\":\"a\",\"text\":\"خبر\"}, {\"id\":\"b\",\"text\":\"خبر\"}]");
        Path lines = file("c/" + name, "{\"id\":\"a\",\"text\":\"خبر\"}\r\n{\"id\":\"b\",\"text\":\"خبر\"}\r\n");
        for (Path file : List.of(pretty, array, lines)) {
            assertThat(reports(file)).as(file.toString()).extracting(Report::id).containsExactly("a", "b");
        }
    }

    @Test
    void textThatBeginsWithABracketIsText() throws IOException {
        assertThat(reports(file("report", "[عاجل] وصول الوفد\n{تفاصيل}")))
                .extracting(Report::title)
                .containsExactly("[عاجل] وصول الوفد");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.txt.gz", "misnamed.txt"})
    void packedFilesAreUnpacked(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, gzip("عنوان\nخبر".getBytes(UTF_8)));
        assertThat(reports(file)).singleElement().satisfies(report -> {
            assertThat(report.text()).isEqualTo("عنوان\nخبر");
            assertThat(report.id()).isEqualTo(name.startsWith("r") ? "r" : "misnamed");
        });
    }

    @Test
    void aDamagedPackedFileGivesWhatItHolds() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"text\":\"خبر ")
                    .append(i * 7919L % 1009)
                    .append("\"}\n");
        }
        byte[] packed = gzip(lines.toString().getBytes(UTF_8));
        Path file = folder.resolve("cut.jsonl.gz");
        Files.write(file, Arrays.copyOf(packed, packed.length / 2));
        assertThat(reports(file)).isNotEmpty();
        assertThat(problems(file))
                .singleElement()
                .extracting(Arrival.Unreadable::message)
                .satisfies(message -> assertThat(message)
                        .startsWith(file + ": damaged gzip data: ")
                        .endsWith("Fetch or pack it again; what came before was read."));
    }

    @Test
    void bytesThatAreNoUtf8AreNamedByOffsetAndLine() throws IOException {
        Path file = folder.resolve("old.txt");
        Files.write(file, "title\nخبر".getBytes(Charset.forName("windows-1256")));
        assertThat(messages(file))
                .containsExactly(file + ": byte 0xCE at offset 6 (line 2) is not UTF-8. Convert it; for text of Arabic"
                        + " Windows: iconv -f WINDOWS-1256 -t UTF-8 FILE > NEWFILE");
    }

    @Test
    void aLineThatIsNoUtf8DoesNotStopTheOthers() throws IOException {
        Path file = folder.resolve("mixed.jsonl");
        Files.write(
                file,
                bytes("{\"id\":\"a\",\"text\":\"x\"}\n{\"text\":\"", 0xFF, "\"}\n{\"id\":\"c\",\"text\":\"x\"}\n"));
        assertThat(reports(file)).extracting(Report::id).containsExactly("a", "c");
        assertThat(messages(file))
                .singleElement()
                .satisfies(message ->
                        assertThat(message).startsWith(file + ":2: byte 0xFF at offset 31 (line 2) is not UTF-8."));
    }

    @Test
    void utf16IsRecognised() throws IOException {
        Path file = folder.resolve("u.txt");
        Files.write(file, "عنوان".getBytes(UTF_16));
        assertThat(messages(file))
                .containsExactly(
                        file + ": it is written in UTF-16. Convert it: iconv -f UTF-16 -t UTF-8 FILE > NEWFILE");
    }

    @Test
    void aBinaryIsTurnedAway() throws IOException {
        Path file = folder.resolve("photo.json");
        Files.write(file, bytes("JFIF", 0, "xyz"));
        assertThat(messages(file))
                .singleElement()
                .satisfies(message ->
                        assertThat(message).startsWith(file + ": it is no text: byte 0 at offset 4. Give plain text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \n\t\n", "[]"})
    void nothingIsSaidToBeNothing(String content) throws IOException {
        Path file = file(content.equals("[]") ? "r.json" : "r.txt", content);
        assertThat(messages(file))
                .containsExactly(file + ": it is empty. Give a report: its title, a newline, its text.");
    }

    @Test
    void whatIsMissingIsNamedAndTheOthersRead() throws IOException {
        Path file = file("r.txt", "عنوان");
        List<Arrival> arrivals =
                arrivals(List.of("gone.txt", "no\0name", file.toString()), InputStream.nullInputStream());
        assertThat(arrivals).hasSize(3);
        assertThat(((Arrival.Unreadable) arrivals.get(0)).message())
                .isEqualTo("gone.txt: no such file or folder. Check the name.");
        assertThat(arrivals.get(2)).isInstanceOf(Arrival.Received.class);
    }

    @Test
    void foldersAreWalkedInOrderOfTheNames() throws IOException {
        file("news/b.txt", "خبر");
        file("news/a/z.json", "{\"text\":\"خبر\"}");
        file("news/a/y.jsonl", "{\"id\":\"y\",\"text\":\"خبر\"}");
        file("news/c.txt.gz", "خبر");
        file("news/readme.md", "no report");
        file("news/.hidden.txt", "no report");
        assertThat(reports(folder.resolve("news"))).extracting(Report::id).containsExactly("y", "z", "b", "c");
    }

    @Test
    void aFolderWithoutReportsSaysSo() throws IOException {
        file("pictures/a.png", "x");
        assertThat(messages(folder.resolve("pictures")))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("the folder holds no .txt, .json or .jsonl file"));
    }

    @Test
    void aDashIsStandardInput() {
        List<Arrival> arrivals = arrivals(List.of("-"), new ByteArrayInputStream("عنوان\nخبر".getBytes(UTF_8)));
        assertThat(arrivals).singleElement().isInstanceOfSatisfying(Arrival.Received.class, received -> {
            assertThat(received.report().id()).isEqualTo("stdin");
            assertThat(received.where()).isEqualTo("standard input");
        });
    }

    @Test
    void brokenJsonOverSeveralLinesIsToldWithItsLine() throws IOException {
        Path file = file("r.json", "[{\"id\":\"a\",\"text\":\"خبر\"},\n{\"id\":\n");
        assertThat(reports(file)).extracting(Report::id).containsExactly("a");
        assertThat(messages(file))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith(file + ":")
                        .contains(": broken JSON at column ")
                        .endsWith(". Mend it; what follows in this file was not read."));
    }

    @Test
    void theBytesReadAreTheSizeOfTheInput() throws IOException {
        file("news/a.txt", "خبر");
        file("news/b.jsonl", LINES);
        List<String> names = List.of(folder.resolve("news").toString());
        try (ReportReader reader = new ReportReader(names, InputStream.nullInputStream())) {
            while (reader.next() != null) {
                assertThat(reader.bytesRead()).isPositive();
            }
            assertThat(InputSize.of(names)).hasValue(reader.bytesRead());
        }
        assertThat(InputSize.of(List.of("-"))).isEmpty();
    }

    @Test
    void noBytesMakeItFail() {
        String[] scraps = {"{\"text\":\"خبر\"}", "\n", "[", "{\"id\":", "\uFEFF", "\u0000", "\u001F\u008B", "خبر"};
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int n = random.nextInt(5); n >= 0; n--) {
                boolean latin = random.nextInt(4) == 0;
                bytes.writeBytes(scraps[random.nextInt(scraps.length)].getBytes(latin ? ISO_8859_1 : UTF_8));
            }
            assertThat(arrivals(List.of("-"), new ByteArrayInputStream(bytes.toByteArray())))
                    .isNotEmpty();
        }
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        byte[] bytes = content.getBytes(UTF_8);
        return Files.write(file, name.endsWith(".gz") ? gzip(bytes) : bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String before, int odd, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(UTF_8));
        bytes.write(odd);
        bytes.writeBytes(after.getBytes(UTF_8));
        return bytes.toByteArray();
    }

    private static List<Report> reports(Path file) {
        List<Report> reports = new ArrayList<>();
        for (Arrival arrival : arrivals(file)) {
            if (arrival instanceof Arrival.Received received) {
                reports.add(received.report());
            }
        }
        return reports;
    }

    private static List<Arrival.Unreadable> problems(Path file) {
        List<Arrival.Unreadable> problems = new ArrayList<>();
        for (Arrival arrival : arrivals(file)) {
            if (arrival instanceof Arrival.Unreadable problem) {
                problems.add(problem);
            }
        }
        return problems;
    }

    private static List<String> messages(Path file) {
        return problems(file).stream().map(Arrival.Unreadable::message).toList();
    }

    private static List<Arrival> arrivals(Path file) {
        return arrivals(List.of(file.toString()), InputStream.nullInputStream());
    }

    private static List<Arrival> arrivals(List<String> names, InputStream standardInput) {
        List<Arrival> arrivals = new ArrayList<>();
        try (ReportReader reader = new ReportReader(names, standardInput)) {
            for (Arrival arrival = reader.next(); arrival != null; arrival = reader.next()) {
                arrivals.add(arrival);
            }
        }
        return arrivals;
    }
}
