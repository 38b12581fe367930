package org.rawi.cli.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.cli.Main;
import org.rawi.cli.Ran;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.Terminal;
import org.rawi.formats.json.ReadingJson;

class ReadCommandTest {

    private static final String TEXT = "وزير يزور المرفأ\nقال الوزير أمس إن 15 عاملا عادوا.";

    @TempDir
    Path folder;

    @Test
    void aReportIsReadAndShown() throws IOException {
        Ran ran = Ran.rawi("read", file("visit.txt", TEXT));
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("وزير يزور المرفأ")
                .contains("visit · no date")
                .doesNotContain("\u001B");
    }

    @Test
    void jsonAndJsonlAreReadings() throws IOException {
        String file = file("visit.txt", TEXT);
        for (String format : List.of("json", "jsonl", "JSON")) {
            Ran ran = Ran.rawi("read", "--format", format, "--published", "2020-03-05", file);
            assertThat(ReadingJson.read(ran.out(), "x").report())
                    .satisfies(report -> assertThat(report.text()).isEqualTo(TEXT))
                    .satisfies(report -> assertThat(report.published()).hasToString("2020-03-05"));
        }
        assertThat(Ran.rawi("read", "--format", "jsonl", "--words", file).out()).contains("\"tokens\":[");
    }

    @Test
    void digitsAreWesternUnderEveryLocale() throws IOException {
        Ran ran = Ran.rawi("read", "--format", "jsonl", file("visit.txt", TEXT));
        assertThat(ran.out().replace(TEXT.replace("\n", "\\n"), "")).doesNotContainPattern("[٠-٩۰-۹]");
    }

    @Test
    void theDateOfAReportWinsOverPublished() {
        Ran ran = Ran.with(
                "{\"id\":\"a\",\"published\":\"2018-07-15\",\"text\":\"خبر\"}\n{\"id\":\"b\",\"text\":\"خبر\"}",
                Terminal.NONE,
                "read",
                "--format=jsonl",
                "--published=2020-03-05",
                "-");
        assertThat(ran.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"published\":\"2018-07-15\""),
                        second -> assertThat(second).contains("\"published\":\"2020-03-05\""));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void readingsKeepTheOrderOfTheReports(int threads) throws IOException {
        String reports = IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\":\"r" + i + "\",\"text\":\"خبر " + "طويل ".repeat(i % 7 * 20) + "\"}")
                .collect(Collectors.joining("\n"));
        Ran ran = Ran.rawi("read", "--format=jsonl", "--threads=" + threads, file("news.jsonl", reports));
        assertThat(ran.out()
                        .lines()
                        .map(line -> ReadingJson.read(line, "x").report().id()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(i -> "r" + i).toList());
    }

    @Test
    void whatCannotBeReadIsNamedTheOthersAreReadAndTheExitCodeIsOne() throws IOException {
        String news = file("news.jsonl", "{\"id\":\"a\",\"text\":\"خبر\"}\n{broken\n{\"id\":\"c\",\"text\":\"خبر\"}\n");
        Ran ran = Ran.rawi("read", "--format=jsonl", "gone.txt", news);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        gone -> assertThat(gone).isEqualTo("rawi: gone.txt: no such file or folder. Check the name."),
                        broken -> assertThat(broken).startsWith("rawi: " + news + ":2: broken JSON at column 2: "),
                        sum -> assertThat(sum).isEqualTo("rawi: 2 of 4 could not be read."));
    }

    @Test
    void aFolderGetsAFileForEachReport() throws IOException {
        Path out = folder.resolve("out/deep");
        Ran ran = Ran.with(
                "{\"id\":\"a\",\"text\":\"خبر\"}\n{\"id\":\"../b/ع\",\"text\":\"خبر\"}\n{\"id\":\"a\",\"text\":\"خبر آخر\"}",
                Terminal.NONE,
                "read",
                "--format=html",
                "--out=" + out,
                "-");
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(names(out)).containsExactly("_._b_ع.html", "a.html", "a~2.html");
        assertThat(Files.readString(out.resolve("a~2.html"))).contains("خبر آخر");
    }

    @Test
    void whereNoFolderCanBeMadeSaysSo() throws IOException {
        String file = file("visit.txt", TEXT);
        Ran ran = Ran.rawi("read", "--out=" + file, file);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("rawi: --out: expected a folder, or the name of one that can be made; found " + file);
    }

    @Test
    void aPageOfHtmlHoldsOneReport() throws IOException {
        Ran ran = Ran.rawi("read", "--format=html", file("a.txt", TEXT), file("b.txt", TEXT));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("--out DIR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "read --format=pdf x.txt",
                "read --published=yesterday x.txt",
                "read --threads=0 x.txt",
                "read --nonsense x.txt",
                "wright x.txt",
            })
    void aCommandLineThatIsNotUnderstoodIsToldInTwoLines(String line) {
        Ran ran = Ran.rawi(line.split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSizeBetween(2, 3).last().asString().endsWith("--help says more.");
    }

    @Test
    void badOptionsSayWhatIsExpected() {
        assertThat(Ran.rawi("read", "--published=gestern", "x").err())
                .contains("expected a date like 2018-07-15, found gestern");
        assertThat(Ran.rawi("read", "--format=pdf", "x").err())
                .contains("expected text, json, jsonl or html, found pdf");
    }

    @Test
    void helpGoesToStandardOutput() {
        Ran ran = Ran.rawi("read", "--help");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("text, json, jsonl, html").contains("--lexicon=DIR");
        assertThat(Ran.rawi().out()).contains("read").contains("eval");
    }

    @Test
    void aUsersTablesAreAdded() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        file("mine/notes.txt", "no table");
        assertThat(Ran.rawi("read", "--lexicon=" + folder.resolve("mine"), "x").err())
                .contains("the folder holds no .tsv file");
        file("mine/places.mine.tsv", "word\tkind\nمرفأ");
        Ran ran = Ran.rawi("read", "--lexicon=" + folder.resolve("mine"), file("visit.txt", TEXT));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("rawi: " + folder.resolve("mine/places.mine.tsv") + ":2: expected 2 ");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoError() {
        assertThat(whereOutputFailsWith("Broken pipe")).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void aFullDiskIsAnError() {
        Ran ran = whereOutputFailsWith("No space left on device");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err().lines()).containsExactly("rawi: No space left on device");
    }

    private static Ran whereOutputFailsWith(String message) {
        OutputStream out = new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(TEXT.getBytes(UTF_8));
        Console console = new Console(in, out, new PrintStream(err, true, UTF_8), Terminal.NONE);
        return new Ran(Main.run(console, "read", "-"), "", err.toString(UTF_8));
    }

    @Test
    void aPipeSeesNeitherColoursNorProgress() throws IOException {
        String file = file("visit.txt", TEXT);
        assertThat(Ran.with("", new Terminal(true, true, true, 80), "read", file)
                        .out())
                .contains("\u001B[");
        Ran watched = Ran.with("", new Terminal(false, true, false, 80), "read", "--format=jsonl", file, file);
        assertThat(watched.err()).contains("reports");
        assertThat(watched.out().lines()).hasSize(2);
        assertThat(Ran.rawi("read", file).err()).isEmpty();
    }

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
