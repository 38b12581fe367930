package org.rawi.cli.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.cli.Ran;

class ArchiveCommandsTest {

    private static final String NEWS = """
            {"id":"visit","outlet":"صحيفة","published":"2018-07-16","title":"زيارة","text":"زار الوزير بغداد أمس."}
            {"id":"fire","published":"2018-07-15","title":"حريق","text":"قال المتحدث إن حريقا اندلع، \\"قرب\\" المرفأ."}
            """;

    @TempDir
    Path folder;

    private String archive = "";
    private String news = "";

    @BeforeEach
    void write() throws IOException {
        archive = "--archive=" + folder.resolve("desk.db");
        news = Files.writeString(folder.resolve("news.jsonl"), NEWS).toString();
    }

    @Test
    void addingTellsWhatBecameOfTheReports() throws IOException {
        assertThat(Ran.rawi("add", archive, news).out()).isEqualTo("2 new, 0 known, 0 changed, 0 failed\n");
        Files.writeString(folder.resolve("news.jsonl"), NEWS.replace("بغداد", "البصرة") + "{torn\n");
        Ran again = Ran.rawi("add", archive, news);
        assertThat(again.out()).isEqualTo("0 new, 1 known, 1 changed, 1 failed\n");
        assertThat(again.err()).startsWith("rawi: " + news + ":3: ");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(Ran.rawi("check", archive).out()).isEqualTo("3 texts, 0 faults\n");
    }

    @Test
    void anArchiveThatIsNotThereIsNotMadeByAQuestion() {
        Ran ran = Ran.rawi("check", archive);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("there is no archive. Make one with: rawi add");
        assertThat(folder.resolve("desk.db")).doesNotExist();
    }

    @Test
    void reportsAreExportedAsTheyWerePublishedAndInTheOrderOfDays() {
        Ran.rawi("add", archive, news);
        assertThat(Ran.rawi("export", "reports", archive).out().lines().toList())
                .first()
                .asString()
                .startsWith(
                        "{\"id\":\"fire\",\"outlet\":null,\"published\":\"2018-07-15\",\"url\":null,\"title\":\"حريق\",")
                .containsPattern(",\"version\":1,\"current\":true,\"sha256\":\"[0-9a-f]{64}\"}$");
    }

    @Test
    void aReadingIsExportedInTheReadingFormat() {
        Ran.rawi("add", archive, news);
        assertThat(Ran.rawi("export", "readings", archive).out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"version\":1,\"report\":{\"id\":"));
    }

    @Test
    void aTableIsWrittenToAFileThatIsWhole() throws IOException {
        Ran.rawi("add", archive, news);
        Path claims = folder.resolve("claims.csv");
        assertThat(Ran.rawi("export", "claims", archive, "--format=csv", "--out=" + claims)
                        .exit())
                .isZero();
        assertThat(Files.readString(claims, UTF_8))
                .startsWith("report,published,claim,kind,within,cue,link,source,anonymous,content,start,end,why\r\n")
                .contains("fire,2018-07-15,", ",\"إن حريقا اندلع، \"\"قرب\"\" المرفأ\",");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void otherTablesOfAUserMakeAnotherReader() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(tables.resolve("places.mine.tsv"), "word\tkind\nعين الزهور\ttown\n");
        Ran.rawi("add", archive, news);
        assertThat(Ran.rawi("reread", archive).out()).isEqualTo("0 reread, 0 failed\n");
        assertThat(Ran.rawi("reread", archive, "--lexicon=" + tables).out()).isEqualTo("2 reread, 0 failed\n");
        assertThat(Ran.rawi("check", archive).err()).contains("2 of 2 texts were read by another reader");
    }

    @Test
    void aUsersArchiveLiesAmongTheirData() {
        assertThat(ArchiveOption.usual(Map.of(), "/home/mona")).isEqualTo("/home/mona/.local/share/rawi/archive.db");
        assertThat(ArchiveOption.usual(Map.of("XDG_DATA_HOME", "/data"), "/home/mona"))
                .isEqualTo("/data/rawi/archive.db");
        assertThat(ArchiveOption.usual(Map.of("XDG_DATA_HOME", "not/absolute"), "/home/mona"))
                .isEqualTo("/home/mona/.local/share/rawi/archive.db");
    }
}
