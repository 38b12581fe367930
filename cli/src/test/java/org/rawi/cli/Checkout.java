package org.rawi.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A small copy of this checkout in which a test may break things: the launcher, the samples, and a Maven that only hands
 * over the jar which this build made.
 */
final class Checkout {

    /** What a command left behind. */
    record Outcome(int exit, String out, String err) {}

    private static final Path ORIGINAL = Path.of(System.getProperty("rawi.home", ".."));

    private final Path home;

    private Checkout(Path home) {
        this.home = home;
    }

    /** A checkout at {@code home} that was never built. */
    static Checkout fresh(Path home) throws IOException {
        Files.createDirectories(home.resolve("cli/src/main"));
        Files.copy(ORIGINAL.resolve("rawi"), home.resolve("rawi"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("cli/pom.xml"), "<project/>");
        copyFolder(ORIGINAL.resolve("samples"), home.resolve("samples"));
        Checkout checkout = new Checkout(home);
        checkout.age(home.resolve("pom.xml"), home.resolve("cli/pom.xml"), home.resolve("cli/src/main"));
        String jar = ORIGINAL.resolve("cli/target/rawi.jar").toRealPath().toString();
        return checkout.withMaven("""
                echo built >>builds
                sleep 1
                mkdir -p cli/target
                cp '%s' cli/target/rawi.jar
                """.replace("%s", jar));
    }

    /** The same, with the work of Maven done by this script. */
    Checkout withMaven(String script) throws IOException {
        Files.writeString(home.resolve("mvnw"), script);
        return this;
    }

    Path home() {
        return home;
    }

    /** How often Maven was asked to build. */
    int builds() throws IOException {
        Path builds = home.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    /** Runs {@code line} in a shell with {@code folder} as its working directory. */
    Outcome run(Path folder, String line) throws IOException, InterruptedException {
        return run(folder, line, Map.of());
    }

    /** The same, with these variables changed; an empty value takes a variable away. */
    Outcome run(Path folder, String line, Map<String, String> changes) throws IOException, InterruptedException {
        Path out = Files.createTempFile("rawi", ".out");
        Path err = Files.createTempFile("rawi", ".err");
        ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", "-c", line))
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        new HashMap<>(changes).forEach((name, value) -> {
            if (value.isEmpty()) {
                environment.remove(name);
            } else {
                environment.put(name, value);
            }
        });
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after two minutes: " + line);
        }
        Outcome outcome = new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }

    private void age(Path... files) throws IOException {
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (Path file : files) {
            Files.setLastModifiedTime(file, longAgo);
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException("copying " + file, e);
                }
            });
        }
    }
}
