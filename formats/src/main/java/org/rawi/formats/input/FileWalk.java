package org.rawi.formats.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files under a folder that may hold reports, folder by folder, sorted by name whatever the file system. */
final class FileWalk {

    private static final List<String> ENDINGS = List.of(".txt", ".json", ".jsonl", ".ndjson");

    private final Deque<Iterator<Path>> open = new ArrayDeque<>();

    FileWalk(Path folder) throws IOException {
        enter(folder);
    }

    /** The next file, or null after the last. Links to folders are not followed, so the walk ends. */
    @Nullable
    Path next() throws IOException {
        while (!open.isEmpty()) {
            Iterator<Path> siblings = open.peek();
            if (!siblings.hasNext()) {
                open.pop();
                continue;
            }
            Path path = siblings.next();
            if (Files.isDirectory(path)) {
                if (!Files.isSymbolicLink(path)) {
                    enter(path);
                }
            } else if (mayHoldReports(path)) {
                return path;
            }
        }
        return null;
    }

    private void enter(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            open.push(entries.sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .toList()
                    .iterator());
        }
    }

    private static boolean mayHoldReports(Path file) {
        String name = Shape.plainName(String.valueOf(file.getFileName())).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && !name.startsWith(".");
    }
}
