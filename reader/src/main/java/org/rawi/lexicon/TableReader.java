package org.rawi.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one tab-separated file: comment lines, a header row, then rows. Line numbers count from 1. */
final class TableReader {

    private static final String ABSENT = "-";

    private final String file;
    private int line;
    private String @Nullable [] header;

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
            String[] cells = row.split("\t", -1);
            if (header == null) {
                header = cells;
            } else {
                entries.add(entry(cells, header, row));
            }
        }
        if (header == null) {
            throw new LexiconException(file + ": expected a header row of column names, found none");
        }
        return entries;
    }

    private Entry entry(String[] cells, String[] columns, String row) {
        String where = file + ":" + line;
        if (cells.length != columns.length) {
            throw new LexiconException(where + ": expected " + columns.length + " columns ("
                    + String.join(", ", columns) + "), found " + cells.length + ": \"" + row + "\"");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].isEmpty()) {
                throw new LexiconException(
                        where + ": expected a value or \"-\" under " + columns[i] + ", found nothing: \"" + row + "\"");
            }
            if (!cells[i].equals(ABSENT)) {
                byColumn.put(columns[i], cells[i]);
            }
        }
        String kind = columns.length < 2 ? "" : byColumn.getOrDefault(columns[1], "");
        return new Entry(where, cells[0], kind, byColumn);
    }
}
