package org.rawi.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String GOLD = """
            {"report":{"id":"story","title":"فتح الجسر","text":"فتح الجسر\\nقال سامر الحلو إن بلدته ستفتح الجسر."},
             "entities":[{"id":"samer","type":"PERSON","name":"سامر الحلو"}],
             "mentions":[{"start":14,"end":24,"entity":"samer"}]}""";

    private final StringWriter printed = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void theCommandsAreListed() {
        assertThat(run("--help")).isZero();
        assertThat(printed.toString()).contains("train-morph", "evaluate-readings", "check-readings", "bench");
    }

    @Test
    void aReadingGoesFromGoldFormToStandOffAndBack() throws IOException {
        Path gold = Files.writeString(folder.resolve("story.json"), GOLD);
        String readings = folder.resolve("readings/dev").toString();
        assertThat(run("standoff", "--layers", "mention", "--out", readings, gold.toString()))
                .isZero();
        assertThat(run("check-readings", "--readings", readings, "--corpus", gold.toString()))
                .isZero();
        Path joined = folder.resolve("joined");
        assertThat(run(
                        "join-readings",
                        "--readings",
                        readings,
                        "--corpus",
                        gold.toString(),
                        "--out",
                        joined.toString()))
                .isZero();
        assertThat(joined.resolve("story.json")).content().contains("سامر الحلو إن بلدته", "\"layers\"");
    }

    @Test
    void readingsOfOurOwnAreScoredInMemory() throws IOException {
        Path gold = Files.writeString(folder.resolve("story.json"), GOLD);
        run(
                "standoff",
                "--layers",
                "mention",
                "--out",
                folder.resolve("readings/test").toString(),
                gold.toString());
        String[] evaluate = {
            "evaluate-readings", "--readings=" + folder.resolve("readings"), "--corpus=" + gold, "--part=test", "--show"
        };
        assertThat(run(evaluate, "scores")).isZero();
        assertThat(printed.toString())
                .contains("1 reports, 0 without a prediction\n")
                .contains("claim                    0.000   0.000   1.000      0      0\n");
        assertThat(run(evaluate, "reports")).isZero();
        assertThat(printed.toString()).contains("\nstory    ");
        assertThat(run(evaluate, "causes")).isZero();
    }

    private int run(String[] command, String last) {
        String[] args = Arrays.copyOf(command, command.length + 1);
        args[command.length] = last;
        return run(args);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(printed, true), args);
    }
}
