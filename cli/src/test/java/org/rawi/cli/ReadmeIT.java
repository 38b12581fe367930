package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawi.cli.Checkout.Outcome;

/** Runs every {@code ./rawi} line that stands in a block opened by {@code ```sh run} in README.md. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh run\\n(.*?)^```$");

    @TempDir
    static Path folder;

    private static Checkout checkout;

    @BeforeAll
    static void checkOut() throws IOException {
        checkout = Checkout.fresh(folder.resolve("rawi"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandOfTheReadmeRuns(String command) throws Exception {
        Outcome outcome = checkout.run(checkout.home(), command);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isNotBlank();
    }

    static List<String> commands() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("rawi.home", ".."), "README.md"));
        return BLOCK.matcher(readme)
                .results()
                .map((MatchResult block) -> block.group(1))
                .flatMap(String::lines)
                .filter(line -> line.contains("./rawi "))
                .toList();
    }
}
