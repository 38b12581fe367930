package org.rawi.cli.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.cli.Ran;

/** Holds {@code rawi eval} to the scorer that defines the scores, on Rawi's own readings of the gold reports. */
class ScoreAgreementTest {

    private static final Path SHARED = Path.of(System.getProperty("rawi.home", ".."))
            .resolve("../shared")
            .toAbsolutePath()
            .normalize();

    @Test
    void evalAndTheDefinitionAgreeToTheLastDigit(@TempDir Path folder) throws Exception {
        Path gold = SHARED.resolve("gold/dev");
        Path definition = SHARED.resolve("tools/score.py");
        assumeTrue(Files.isDirectory(gold), gold + " is not here: nothing to compare on");
        assumeTrue(Files.exists(definition), definition + " is not here: nothing to compare with");
        assumeTrue(hasPython(), "python3 is not here to run " + definition);
        assertThat(Ran.rawi("read", "--format=json", "--out=" + folder, gold.toString())
                        .exit())
                .isZero();
        String expected = output("python3", definition.toString(), gold.toString(), folder.toString());
        assertThat(Ran.rawi("eval", gold.toString()).out()).isEqualTo(expected);
        assertThat(Ran.rawi("eval", gold.toString(), "--readings", folder.toString())
                        .out())
                .isEqualTo(expected);
    }

    private static boolean hasPython() {
        try {
            return output("python3", "--version").startsWith("Python 3");
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return output;
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
    }
}
