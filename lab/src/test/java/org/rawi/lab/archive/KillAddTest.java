package org.rawi.lab.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KillAddTest {

    @TempDir
    Path folder;

    @Test
    void anArchiveSurvivesTheDeathOfWhoeverAddsToIt() throws IOException {
        String reports = IntStream.range(0, 300).mapToObj(KillAddTest::report).collect(Collectors.joining("\n"));
        Path corpus = Files.writeString(folder.resolve("reports.jsonl"), reports);
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new KillAdd())
                .setOut(new PrintWriter(out))
                .execute("--corpus=" + corpus, "--reports=300", "--times=5", "--seed=7");
        assertThat(out.toString()).contains("killed 5 times: 0 faults");
        assertThat(exit).isZero();
    }

    private static String report(int number) {
        return "{\"id\":\"r" + number + "\",\"published\":\"2018-07-" + (10 + number % 20) + "\",\"title\":\"حريق رقم "
                + number + "\",\"text\":\"قال المتحدث إن " + number + " عاملا أصيبوا في حريق قرب المرفأ أمس.\"}";
    }
}
