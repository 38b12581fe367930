package org.rawi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawi.Rawi;
import org.rawi.reading.Reader;
import org.rawi.reading.Reading;
import org.rawi.text.Report;

/** The specification: every case of {@code cases/*.txt}, layer by layer. */
class CasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final Reader READER = Rawi.reader();

    static List<Case> cases() throws IOException {
        List<Case> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                all.addAll(CaseReader.read(file));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsSpecified(Case specified) {
        Reading reading = READER.read(Report.of("case", specified.text()).withPublished(specified.published()));
        Invariants.check(reading);
        for (String layer : specified.layers()) {
            assertThat(difference(specified.expected(layer), Layers.found(reading, layer)))
                    .as("%s of %s%n%s", layer, specified.name(), specified.text())
                    .isEmpty();
        }
    }

    /** Misses marked «-», extras marked «+». */
    private static List<String> difference(Set<String> expected, Set<String> found) {
        List<String> lines = new ArrayList<>();
        Set<String> missed = new TreeSet<>(expected);
        missed.removeAll(found);
        Set<String> extra = new TreeSet<>(found);
        extra.removeAll(expected);
        missed.forEach(line -> lines.add("- " + line));
        extra.forEach(line -> lines.add("+ " + line));
        return lines;
    }

    @Test
    void theSpecificationIsBroad() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(cases()).extracting(Case::name).doesNotHaveDuplicates();
    }
}
