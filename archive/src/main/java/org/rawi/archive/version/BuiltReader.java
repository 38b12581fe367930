package org.rawi.archive.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.rawi.reading.Reader;

/**
 * The code, tables and models of the reader as they lie in a jar or in a folder of classes. Whatever of them changes may
 * change a reading, and nobody has to remember to count a version up.
 */
final class BuiltReader {

    private static final String RAWI = "org/rawi/";

    /** The rooms that may share a jar with the reader and are no part of it. */
    private static final Pattern OTHER_ROOMS = Pattern.compile(RAWI + "(?:incidents|formats|archive|cli|lab)/.*");

    private BuiltReader() {}

    /** The same for a jar as for the folder it was packed from. */
    static String digest() {
        SortedMap<String, Long> checksums = new TreeMap<>();
        Path home = home();
        try {
            if (Files.isDirectory(home)) {
                addFolder(home, checksums);
            } else {
                addJar(home, checksums);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(home + ": the reader's own files can't be read", e);
        }
        return Digest.of(checksums.toString());
    }

    private static Path home() {
        try {
            return Path.of(Reader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where the reader's classes lie can't be told", e);
        }
    }

    private static boolean isReaders(String name) {
        return name.startsWith(RAWI) && !OTHER_ROOMS.matcher(name).matches();
    }

    private static void addJar(Path file, SortedMap<String, Long> checksums) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && isReaders(entry.getName()))
                    .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
        }
    }

    private static void addFolder(Path folder, SortedMap<String, Long> checksums) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (isReaders(name)) {
                    checksums.put(name, checksum(Files.readAllBytes(file)));
                }
            }
        }
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
