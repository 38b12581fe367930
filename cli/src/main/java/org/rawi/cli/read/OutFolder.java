package org.rawi.cli.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.rawi.cli.console.UsageException;

/** A folder that gets one file a report, named after its id. */
final class OutFolder implements Destination {

    /** Longest file name, in chars, that is safe on every file system: Arabic letters take two bytes. */
    private static final int LONGEST_NAME = 100;

    private final Path folder;
    private final String ending;
    private final Set<String> used = new HashSet<>();

    OutFolder(Path folder, String ending) {
        this.folder = folder;
        this.ending = ending;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UsageException("--out: expected a folder, or the name of one that can be made; found " + folder);
        }
    }

    /** A second report of the same id goes to {@code ID~2}; files of earlier runs are written over. */
    @Override
    public void write(String id, String content) throws IOException {
        String name = fileName(id);
        String unique = name;
        for (int number = 2; !used.add(unique); number++) {
            unique = name + "~" + number;
        }
        Files.write(folder.resolve(unique + ending), content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void pause() {}

    /** Letters and digits of any script stay; what a file system may stumble over, or leave the folder by, does not. */
    static String fileName(String id) {
        String safe = id.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "_");
        String visible = safe.startsWith(".") ? "_" + safe.substring(1) : safe;
        return visible.length() > LONGEST_NAME ? visible.substring(0, LONGEST_NAME) : visible;
    }
}
