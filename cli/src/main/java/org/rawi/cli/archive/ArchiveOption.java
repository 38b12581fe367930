package org.rawi.cli.archive;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.Archive;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
public final class ArchiveOption {

    @Option(
            names = "--archive",
            paramLabel = "FILE|URL",
            description = "The archive: a file, or jdbc:postgresql://HOST/NAME?user=…; your own where none is named.")
    private @Nullable String place;

    /** The archive, made where there is none. */
    public Archive open() {
        return Archive.open(place());
    }

    /** @throws org.rawi.archive.store.ArchiveException where there is none */
    public Archive openExisting() {
        return Archive.openExisting(place());
    }

    public String place() {
        return place == null ? usual(System.getenv(), System.getProperty("user.home")) : place;
    }

    /** Where a user's data lie, after the XDG Base Directory Specification. */
    public static String usual(Map<String, String> environment, String home) {
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path folder = Path.of(data).isAbsolute() ? Path.of(data) : Path.of(home, ".local", "share");
        return folder.resolve("rawi").resolve("archive.db").toString();
    }
}
