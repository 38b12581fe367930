package org.rawi.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.cli.Ran;

class EvalCommandTest {

    private static final String GOLD = """
            {"report":{"id":"a","title":"خبر","text":"خبر\\nقال رامز إن الطقس جميل."},
             "entities":[{"id":"e1","type":"PERSON","name":"رامز"}],
             "mentions":[{"start":8,"end":12,"entity":"e1"}],
             "claims":[{"id":"c1","cue":[{"start":4,"end":7}],"sources":[{"entity":"e1"}],
                        "content":[{"start":13,"end":26}],"kind":"indirect"}]}""";

    @TempDir
    Path folder;

    private String gold = "";
    private String readings = "";

    @BeforeEach
    void write() throws IOException {
        gold = Files.createDirectories(folder.resolve("gold")).toString();
        readings = Files.createDirectories(folder.resolve("read")).toString();
        Files.writeString(folder.resolve("gold/a.json"), GOLD);
        Files.writeString(folder.resolve("gold/b.json"), GOLD);
        Files.writeString(folder.resolve("read/a.json"), GOLD.replace("PERSON", "PLACE"));
    }

    @Test
    void comparesStoredReadings() {
        Ran ran = Ran.rawi("eval", gold, "--readings", readings);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("2 reports, 1 without a prediction\n")
                .contains("claim                    1.000   0.500   0.667      2      1\n")
                .contains("mention.PLACE            0.000   0.000   0.000      0      1\n");
    }

    @Test
    void readsTheReportsItself() {
        Ran ran = Ran.rawi("eval", gold);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("2 reports, 0 without a prediction\n");
    }

    @Test
    void listsMistakesOfOneLayerOrOfAll() {
        String mention =
                "mention wrong  a 8..12  should be person «رامز», is place «رامز»\n    قال رامز إن الطقس جميل.\n";
        Ran all = Ran.rawi("eval", "--errors", gold, "--readings", readings);
        assertThat(all.out()).contains(mention).contains("claim missed  a 4..7  رامز «قال»: «");
        Ran one = Ran.rawi("eval", gold, "--errors=claim", "--readings", readings);
        assertThat(one.out()).doesNotContain("mention wrong").contains("claim missed  a");
        assertThat(Ran.rawi("eval", "--errors", "claim", gold, "--readings", readings)
                        .out())
                .isEqualTo(one.out());
    }

    @Test
    void countsWhatMistakesHaveInCommon() {
        assertThat(Ran.rawi("eval", gold, "--readings", readings, "--causes").out())
                .startsWith("mention: 2 mistakes\n")
                .contains("     1  person read as place                           a 8..12\n")
                .endsWith("      1\n");
    }

    @Test
    void layersNobodyAnnotatedAreNotScored() throws IOException {
        Files.writeString(
                folder.resolve("gold/a.json"), GOLD.replace("{\"report\"", "{\"layers\":[\"mention\"],\"report\""));
        assertThat(Ran.rawi("eval", gold, "--readings", readings).out())
                .contains("claim                    0.000   0.000   0.000      1      0\n");
    }

    @Test
    void fallsShortWithExitCodeOne() {
        Ran ran = Ran.rawi("eval", gold, "--readings", readings, "--min", "claim=0.5", "mention=0.25");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEqualToIgnoringNewLines("rawi: falls short: mention 0.0 < 0.25");
        assertThat(Ran.rawi("eval", gold, "--readings", readings, "--min=claim=0.5")
                        .exit())
                .isZero();
    }

    @Test
    void whatCannotBeComparedIsNamed() throws IOException {
        assertThat(Ran.rawi("eval", gold + "/none").err())
                .startsWith("rawi: " + gold + "/none: no folder that can be read");
        assertThat(Ran.rawi("eval", gold, "--errors=mood").err())
                .startsWith("rawi: expected a layer, one of mention, ");
        assertThat(Ran.rawi("eval", gold, "--min=mood=1").exit()).isEqualTo(2);
        Files.writeString(folder.resolve("gold/b.json"), "{\"report\":{\"text\":\"\"},\n\"mentions\":[{}}");
        Ran ran = Ran.rawi("eval", gold);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("rawi: " + folder.resolve("gold/b.json") + ":2: broken JSON at column ");
    }
}
