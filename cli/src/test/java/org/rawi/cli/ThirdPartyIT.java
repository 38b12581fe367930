package org.rawi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Holds the notice in the jar to what the jar holds. */
class ThirdPartyIT {

    private static final Path JAR =
            Path.of(System.getProperty("rawi.home", "..")).resolve("cli/target/rawi.jar");

    private static final Pattern PACKAGE_ROW = Pattern.compile("(?m)^([a-z0-9.]+) .* (?:Apache-2.0|MIT|BSD), ");

    @Test
    void everyClassIsRawisOrOfALibraryThatTheNoticeNames() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> named = PACKAGE_ROW
                    .matcher(text(jar, "META-INF/THIRD-PARTY.txt"))
                    .results()
                    .map(row -> folder(row))
                    .toList();
            assertThat(named).isNotEmpty();
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .allMatch(name ->
                            name.startsWith("org/rawi/") || named.stream().anyMatch(name::startsWith));
        }
    }

    @Test
    void theVersionsAreThoseOfTheBuildAndTheLicencesAreThere() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(text(jar, "META-INF/THIRD-PARTY.txt"))
                    .doesNotContain("${")
                    .contains("Tongfei Chen", "JLine");
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson");
        }
    }

    private static String folder(MatchResult row) {
        return row.group(1).replace('.', '/') + "/";
    }

    private static String text(JarFile jar, String name) throws IOException {
        ZipEntry entry = Objects.requireNonNull(jar.getEntry(name), name);
        return new String(jar.getInputStream(entry).readAllBytes(), UTF_8);
    }
}
