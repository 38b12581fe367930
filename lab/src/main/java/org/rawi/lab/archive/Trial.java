package org.rawi.lab.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.rawi.archive.Archive;
import org.rawi.archive.export.Table;
import org.rawi.archive.store.Fault;
import org.rawi.archive.version.Digest;
import org.rawi.archive.version.VersionedReader;
import org.rawi.formats.table.TableFormat;

/** One archive that another process adds the same reports to until it is killed, as often as it takes. */
final class Trial {

    private static final VersionedReader READER = VersionedReader.builtIn();

    private final Path place;
    private final Path reports;
    private final Path acknowledgements;
    private long acknowledged;

    Trial(Path place, Path reports) {
        this.place = place;
        this.reports = reports;
        this.acknowledgements = Path.of(place + ".acknowledged");
    }

    Path reports() {
        return reports;
    }

    /** Adds until all is added, or kills the process after this time. Whether all was added. */
    boolean runFor(long millis) throws IOException, InterruptedException {
        Process process = start();
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        return finish(process) == 0;
    }

    void runToTheEnd() throws IOException, InterruptedException {
        int exit = finish(start());
        if (exit != 0) {
            throw new IllegalStateException(place + ": adding ended with exit code " + exit);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.rawi.lab.Main",
                        "add-worker",
                        place.toString(),
                        reports.toString())
                .redirectOutput(acknowledgements.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Hears what the process acknowledged before it ended. */
    private int finish(Process process) throws IOException, InterruptedException {
        int exit = process.waitFor();
        String heard = Files.readString(acknowledgements);
        // The last line may be torn; then it was not heard.
        heard.substring(0, heard.lastIndexOf('\n') + 1)
                .lines()
                .mapToLong(Long::parseLong)
                .forEach(count -> {
                    acknowledged = Math.max(acknowledged, count);
                });
        return exit;
    }

    long count() {
        if (!Files.exists(place)) {
            return 0;
        }
        try (Archive archive = Archive.open(place.toString())) {
            return archive.count();
        }
    }

    /** What was acknowledged and is not there. */
    List<String> lost() {
        long count = count();
        return count < acknowledged
                ? List.of(place + ": expected " + acknowledged + " acknowledged reports, found " + count)
                : List.of();
    }

    /** What a check finds, and the tables that aren't as they are in another archive of the same reports. */
    List<String> differencesFrom(Trial other) throws IOException {
        List<String> differences = new ArrayList<>();
        try (Archive archive = Archive.open(place.toString())) {
            archive.check(READER, done -> {}).faults().stream()
                    .map(Fault::toString)
                    .forEach(differences::add);
        }
        Map<Table, String> own = digests();
        other.digests().forEach((table, digest) -> {
            if (!digest.equals(own.get(table))) {
                differences.add(place + ": expected the " + table + " of an undisturbed run, found others");
            }
        });
        return differences;
    }

    private Map<Table, String> digests() throws IOException {
        Map<Table, String> digests = new EnumMap<>(Table.class);
        try (Archive archive = Archive.open(place.toString())) {
            for (Table table : Table.values()) {
                StringBuilder rows = new StringBuilder();
                archive.export(table, TableFormat.JSONL, rows);
                digests.put(table, Digest.of(rows.toString()));
            }
        }
        return digests;
    }

    void delete() throws IOException {
        for (String ending : List.of("", "-wal", "-shm", ".acknowledged")) {
            Files.deleteIfExists(Path.of(place + ending));
        }
    }
}
