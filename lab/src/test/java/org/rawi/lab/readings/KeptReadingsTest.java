package org.rawi.lab.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The readings that lie in {@code lab/readings}, as far as they can be checked without a corpus. */
class KeptReadingsTest {

    private static final Path READINGS = Path.of("readings");

    @Test
    void noneHasAFault() throws IOException {
        List<StandOff> all = ReadingsFolder.standOffs(READINGS);
        assertThat(all).hasSizeGreaterThanOrEqualTo(80);
        assertThat(all.stream().flatMap(standOff -> ReadingChecker.check(standOff).stream()))
                .isEmpty();
    }

    @Test
    void aFileIsNamedForItsReportAndLiesInOnePart() throws IOException {
        Set<String> ids = new HashSet<>();
        for (StandOff standOff : ReadingsFolder.standOffs(READINGS)) {
            assertThat(standOff.where()).endsWith("/" + standOff.id() + ".json");
            assertThat(ids.add(standOff.id())).as(standOff.id()).isTrue();
        }
        try (Stream<Path> parts = Files.list(READINGS)) {
            assertThat(parts.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("README.md", "dev", "test");
        }
    }

    @Test
    void noneHoldsTheTextOfAReport() throws IOException {
        assertThat(ReadingsFolder.standOffs(READINGS))
                .allSatisfy(standOff ->
                        assertThat(standOff.root().findValues("text")).isEmpty());
    }
}
