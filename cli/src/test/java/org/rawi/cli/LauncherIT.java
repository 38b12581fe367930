package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.cli.Checkout.Outcome;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherIT {

    @TempDir
    Path folder;

    private Checkout checkout;

    @BeforeEach
    void checkOutUnderANameWithBlanks() throws IOException {
        checkout = Checkout.fresh(folder.resolve("my rawi"));
    }

    @Test
    void buildsOnTheFirstStartAndSaysSoInOneLine() throws Exception {
        Outcome first = checkout.run(checkout.home(), "./rawi --version");
        assertThat(first.err()).isEqualTo("rawi: building (first run, about a minute)…\n");
        assertThat(first.out()).startsWith("rawi ");
        assertThat(first.exit()).isZero();

        Outcome second = checkout.run(checkout.home(), "./rawi --version");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        checkout.run(checkout.home(), "./rawi --version");
        Files.setLastModifiedTime(
                Files.writeString(checkout.home().resolve("cli/src/main/Some.java"), ""),
                FileTime.from(Instant.now().plusSeconds(1)));

        Outcome outcome = checkout.run(checkout.home(), "./rawi --version");
        assertThat(outcome.err()).isEqualTo("rawi: building (its sources have changed)…\n");
        assertThat(outcome.exit()).isZero();
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void startsThroughALinkFromAnotherFolder() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Files.createSymbolicLink(elsewhere.resolve("rawi"), Path.of("../my rawi/rawi"));

        Outcome outcome = checkout.run(elsewhere, "./rawi --version");
        assertThat(outcome.out()).startsWith("rawi ");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void twoFirstStartsBuildOnce() throws Exception {
        CompletableFuture<Outcome> other = CompletableFuture.supplyAsync(() -> {
            try {
                return checkout.run(checkout.home(), "./rawi --version");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Outcome outcome = checkout.run(checkout.home(), "./rawi --version");
        assertThat(outcome.out()).startsWith("rawi ");
        assertThat(other.get().out()).isEqualTo(outcome.out());
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void showsTheOutputOfAFailedBuild() throws Exception {
        checkout.withMaven("echo '[ERROR] no such thing'; exit 1");

        Outcome outcome = checkout.run(checkout.home(), "./rawi --version");
        assertThat(outcome.err()).contains("[ERROR] no such thing", "rawi: the build failed");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @Test
    void namesAJavaThatIsTooOldAndWhatToInstall() throws Exception {
        Path old = javaHome("11.0.2", "java", "javac");
        Outcome outcome = checkout.run(
                checkout.home(), "./rawi --version", Map.of("JAVA_HOME", old.toString(), "PATH", toolsWithoutJava()));
        assertThat(outcome.err())
                .contains("needs a JDK, version 17 or newer", "JAVA_HOME (" + old + ") is Java 11.0.2")
                .contains("there is no java on the PATH", "apt install openjdk-17-jdk");
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @Test
    void namesAJreThatCannotBuild() throws Exception {
        Path jre = javaHome("17.0.1", "java");
        Outcome outcome = checkout.run(
                checkout.home(), "./rawi --version", Map.of("JAVA_HOME", jre.toString(), "PATH", toolsWithoutJava()));
        assertThat(outcome.err()).contains("JAVA_HOME (" + jre + ") has no javac, so it is a JRE");
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @Test
    void findsAJavaOnThePathWhenJavaHomeIsUnset() throws Exception {
        String path = Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH");
        Outcome outcome = checkout.run(checkout.home(), "./rawi --version", Map.of("JAVA_HOME", "", "PATH", path));
        assertThat(outcome.out()).startsWith("rawi ");
    }

    private Path javaHome(String version, String... tools) throws IOException {
        Path home = folder.resolve("java " + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String tool : tools) {
            Path file = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\nexit 1\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        return home;
    }

    /** A PATH with what the launcher calls, and no Java. */
    private String toolsWithoutJava() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : "sh dirname basename readlink find head sed cat mkdir rm cp mv touch sleep".split(" ", -1)) {
            for (String place : new String[] {"/bin/", "/usr/bin/"}) {
                Path link = tools.resolve(tool);
                if (Files.exists(Path.of(place + tool)) && !Files.exists(link)) {
                    Files.createSymbolicLink(link, Path.of(place + tool));
                }
            }
        }
        return tools.toString();
    }
}
