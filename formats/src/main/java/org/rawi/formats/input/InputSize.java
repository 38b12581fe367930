package org.rawi.formats.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How much there is to read. */
public final class InputSize {

    private InputSize() {}

    /** The bytes of all files and folders as they lie on disk; empty where that can't be known, as of a pipe. */
    public static OptionalLong of(List<String> names) {
        long sum = 0;
        try {
            for (String name : names) {
                Path path = Path.of(name);
                if (Files.isDirectory(path)) {
                    sum += inside(path);
                } else if (Files.isRegularFile(path)) {
                    sum += Files.size(path);
                } else {
                    return OptionalLong.empty();
                }
            }
        } catch (IOException | RuntimeException e) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(sum);
    }

    private static long inside(Path folder) throws IOException {
        long sum = 0;
        FileWalk walk = new FileWalk(folder);
        for (@Nullable Path file = walk.next(); file != null; file = walk.next()) {
            sum += Files.size(file);
        }
        return sum;
    }
}
