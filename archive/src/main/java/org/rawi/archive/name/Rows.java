package org.rawi.archive.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated resource; lines that begin with # are comments. */
public final class Rows {

    private Rows() {}

    /**
     * @param owner beside whose class file the table lies
     * @param columns how many cells each row has
     * @throws IllegalStateException with file and line, where a row has another number of cells
     */
    public static List<List<String>> of(Class<?> owner, String file, int columns) {
        List<List<String>> rows = new ArrayList<>();
        int line = 0;
        for (String row : lines(owner, file)) {
            line++;
            if (!row.isBlank() && !row.startsWith("#")) {
                List<String> cells = List.of(row.split("\t", -1));
                if (cells.size() != columns) {
                    throw new IllegalStateException(
                            file + ":" + line + ": expected " + columns + " columns, found " + cells.size());
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("table " + file + " is missing from the resources");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("table " + file + " could not be read", e);
        }
    }
}
