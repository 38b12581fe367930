package org.rawi.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one tab-separated file: comment lines, a header row, then rows. Line numbers count from 1. */
final class TableReader {

    private final String file;
    private int line;
    private @Nullable List<String> columns;

    TableReader(String file) {
        this.file = file;
    }

    List<Entry> read(BufferedReader in) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String row = in.readLine(); row != null; row = in.readLine()) {
            line++;
            if (line == 1 && row.startsWith("\uFEFF")) {
                row = row.substring(1);
            }
            if (row.startsWith("#") || row.isBlank()) {
                continue;
            }
            if (columns == null) {
                columns = List.of(row.split("\t", -1));
            } else {
                entries.add(entry(row, columns));
            }
        }
        if (columns == null) {
            throw new LexiconException(file + ": expected a header row of column names, found none");
        }
        return entries;
    }

    private Entry entry(String row, List<String> columns) {
        String[] cells = row.split("\t", -1);
        if (cells.length != columns.size()) {
            throw new LexiconException(file + ":" + line + ": expected " + columns.size() + " columns ("
                    + String.join(", ", columns) + "), found " + cells.length + ": \"" + row + "\"");
        }
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].isEmpty()) {
                throw new LexiconException(file + ":" + line + ": expected a value or \"-\" under " + columns.get(i)
                        + ", found nothing: \"" + row + "\"");
            }
        }
        return new Entry(file, line, columns, cells);
    }
}
