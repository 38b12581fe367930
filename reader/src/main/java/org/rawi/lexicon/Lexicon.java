package org.rawi.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All tables, by name. A table {@code places} is the sum of its files {@code places.tsv}, {@code places.iraq.tsv}, …;
 * a user's files of the same form add to it and win over our own rows of the same word and class. Immutable.
 */
public final class Lexicon {

    private static final String LIST = "files.txt";

    private final Map<String, List<Entry>> tables;

    private Lexicon(Map<String, List<Entry>> tables) {
        this.tables = tables;
    }

    /** The tables that come with the reader. */
    public static Lexicon builtIn() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The rows of a table in order of file and line; empty for a table nobody wrote. */
    public List<Entry> table(String name) {
        return tables.getOrDefault(name, List.of());
    }

    public Set<String> names() {
        return tables.keySet();
    }

    /** The same without other tables than these: to measure what tables are worth. */
    public Lexicon only(Set<String> names) {
        Map<String, List<Entry>> some = new LinkedHashMap<>(tables);
        some.keySet().retainAll(names);
        return new Lexicon(Collections.unmodifiableMap(some));
    }

    /** Adds files to the built-in tables; not thread-safe, the built {@link Lexicon} is. */
    public static final class Builder {

        private final Map<String, Map<String, Entry>> tables = new LinkedHashMap<>();

        private Builder() {
            List<String> files = ownFiles();
            List<List<Entry>> rows =
                    files.parallelStream().map(Lexicon::ownRows).toList();
            for (int i = 0; i < files.size(); i++) {
                addOwn(files.get(i), rows.get(i));
            }
        }

        /**
         * Adds a user's table.
         *
         * @param file its name, which decides the table: {@code places.mine.tsv} adds to {@code places}
         * @throws LexiconException with file and line, for a row that can't be used
         */
        public Builder add(String file, Reader rows) throws IOException {
            Map<String, Entry> table = table(file);
            for (Entry entry : new TableReader(file).read(new BufferedReader(rows))) {
                table.put(identity(entry), entry);
            }
            return this;
        }

        private void addOwn(String file, List<Entry> rows) {
            Map<String, Entry> table = table(file);
            for (Entry entry : rows) {
                Entry earlier = table.putIfAbsent(identity(entry), entry);
                if (earlier != null) {
                    throw new LexiconException(entry.where() + ": expected a new word, found a duplicate of "
                            + earlier.where() + ": \"" + entry.word() + "\"");
                }
            }
        }

        private Map<String, Entry> table(String file) {
            String name = file.substring(0, file.indexOf('.') < 0 ? file.length() : file.indexOf('.'));
            return tables.computeIfAbsent(name, n -> new LinkedHashMap<>());
        }

        /** Two rows are the same when word and class (the second column) agree after folding. */
        private static String identity(Entry entry) {
            return entry.key() + "\t" + entry.kind();
        }

        public Lexicon build() {
            Map<String, List<Entry>> built = new LinkedHashMap<>();
            tables.forEach((name, rows) -> built.put(name, List.copyOf(rows.values())));
            return new Lexicon(Collections.unmodifiableMap(built));
        }
    }

    private static List<Entry> ownRows(String file) {
        try (BufferedReader in = resource(file)) {
            return new TableReader(file).read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon resource " + file + " could not be read", e);
        }
    }

    /** The file names, one a line: a jar can't be listed, and the order must not depend on a file system. */
    private static List<String> ownFiles() {
        try (BufferedReader in = resource(LIST)) {
            List<String> files = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    files.add(line.strip());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon resource " + LIST + " could not be read", e);
        }
    }

    private static BufferedReader resource(String file) {
        InputStream in = Lexicon.class.getResourceAsStream(file);
        if (in == null) {
            throw new LexiconException("lexicon resource " + file + " is listed in " + LIST + " but missing");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
