package org.rawi.cli.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rawi.cli.console.UsageException;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.formats.json.JsonException;
import org.rawi.reading.Reading;

/** A folder of readings, one a file: {@code ID.json}. */
final class GoldFolder {

    private static final String ENDING = ".json";

    private GoldFolder() {}

    /** Its files in order of their names. */
    static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UsageException(folder + ": the folder holds no .json file. Name a folder of gold readings.");
            }
            return files;
        } catch (IOException e) {
            throw new UsageException(folder + ": no folder that can be read. Name a folder of gold readings.");
        }
    }

    /**
     * @throws UncheckedIOException that names the file and what is wrong with it
     */
    static Reading read(Path file) {
        return readAnnotated(file).reading();
    }

    /** The same, with what it says of its own layers. */
    static AnnotatedReading readAnnotated(Path file) {
        try {
            return AnnotatedReading.read(Files.readString(file), id(file));
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(file + ": it is not written in UTF-8. Convert it.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": it can't be read: " + e.getMessage(), e);
        } catch (JsonException e) {
            String line = e.line() > 0 ? ":" + e.line() : "";
            throw new UncheckedIOException(file + line + ": " + e.getMessage(), new IOException(e));
        }
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
