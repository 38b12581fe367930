package org.rawi.lab.readings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The reading files under a folder, in order of their names. */
final class ReadingsFolder {

    private ReadingsFolder() {}

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static List<StandOff> standOffs(Path folder) throws IOException {
        List<StandOff> all = new ArrayList<>();
        for (Path file : files(folder)) {
            all.add(StandOff.read(file));
        }
        return all;
    }
}
