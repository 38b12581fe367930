package org.rawi.incidents.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of one of this package's tables: a word, and what is known of it. */
public record SlotTable(List<Row> rows) {

    /** Two cells. */
    public record Row(String word, String value) {}

    /**
     * @param file a resource beside this class: comment lines, a header row, rows of two cells parted by a tab
     * @throws IllegalStateException with file and line, for a row of another form
     */
    public static SlotTable of(String file) {
        try (InputStream in = SlotTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource " + file + ": expected beside " + SlotTable.class);
            }
            return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + file + " could not be read", e);
        }
    }

    private static SlotTable read(String file, BufferedReader in) throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean header = true;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            if (header) {
                header = false;
                continue;
            }
            int tab = line.indexOf('\t');
            if (tab <= 0 || tab == line.length() - 1 || line.indexOf('\t', tab + 1) >= 0) {
                throw new IllegalStateException(file + ":" + number + ": expected 2 columns, found \"" + line + "\"");
            }
            rows.add(new Row(line.substring(0, tab), line.substring(tab + 1)));
        }
        return new SlotTable(List.copyOf(rows));
    }
}
