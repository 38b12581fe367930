package org.rawi.cli.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.version.Digest;
import org.rawi.lexicon.Lexicon;
import org.rawi.lexicon.LexiconException;

/** The lexicon with a user's own tables added. */
public final class UserLexicon {

    private UserLexicon() {}

    /**
     * @param folder whose {@code *.tsv} files are added in order of their names; null for none
     * @throws LexiconException for a table that can't be used
     */
    public static Lexicon load(@Nullable Path folder) {
        if (folder == null) {
            return Lexicon.builtIn();
        }
        List<Path> files = tables(folder);
        if (files.isEmpty()) {
            throw new LexiconException(folder + ": the folder holds no .tsv file. Name one that holds tables.");
        }
        Lexicon.Builder builder = Lexicon.builder();
        for (Path file : files) {
            add(builder, file);
        }
        return builder.build();
    }

    /**
     * What tells these tables from others; empty for none.
     *
     * @throws LexiconException for a table that can't be read
     */
    public static String digest(@Nullable Path folder) {
        StringBuilder tables = new StringBuilder();
        for (Path file : folder == null ? List.<Path>of() : tables(folder)) {
            try {
                tables.append(file.getFileName()).append('\n').append(Files.readString(file));
            } catch (IOException e) {
                throw new LexiconException(file + ": it can't be read: " + e.getMessage());
            }
        }
        return tables.isEmpty() ? "" : Digest.of(tables.toString());
    }

    /** The table itself knows its name and line; the folder is added here. */
    private static void add(Lexicon.Builder builder, Path file) {
        try (BufferedReader rows = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            builder.add(String.valueOf(file.getFileName()), rows);
        } catch (CharacterCodingException e) {
            throw new LexiconException(file + ": it is not written in UTF-8. Convert it.");
        } catch (IOException e) {
            throw new LexiconException(file + ": it can't be read: " + e.getMessage());
        } catch (LexiconException e) {
            throw new LexiconException(file.getParent() + "/" + e.getMessage());
        }
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LexiconException(folder + ": no folder that can be read. Check the name.");
        }
    }
}
