package org.rawi.incidents.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a shared word tells: the inverse document frequency (Spärck Jones, 1972) of stems in news, from the table {@code stems.tsv} that
 * {@code lab/run count-stems} writes. A fixed table, not the archive's own counts: what ties two reports must not change as others arrive.
 */
public final class Rarity {

    private static final String TABLE = "stems.tsv";
    private static final String ALL = "*";
    private static final int UNLISTED = 5;
    private static final Rarity NEWS = read();

    private final Map<String, Integer> reports;
    private final double unlisted;
    private final int all;

    private Rarity(Map<String, Integer> reports) {
        this.reports = reports;
        this.all = reports.getOrDefault(ALL, 0);
        this.unlisted = rarity(UNLISTED);
    }

    /** From 0, a word of every report, to about 9, a word that the table does not list. */
    public static double of(String stem) {
        Integer reports = NEWS.reports.get(stem);
        return reports == null ? NEWS.unlisted : NEWS.rarity(reports);
    }

    private double rarity(int inReports) {
        return Math.log((all + 1.0) / (inReports + 1.0));
    }

    private static Rarity read() {
        try (InputStream in = Rarity.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("stems: expected the resource " + TABLE + ", found none");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("stems: " + TABLE + " could not be read", e);
        }
    }

    private static Rarity read(BufferedReader lines) throws IOException {
        Map<String, Integer> reports = new HashMap<>();
        int line = 0;
        for (String row = lines.readLine(); row != null; row = lines.readLine()) {
            line++;
            int tab = row.indexOf('\t');
            if (row.startsWith("#")) {
                continue;
            }
            if (tab < 0) {
                throw new IllegalStateException(TABLE + ":" + line + ": expected stem, tab, count; found " + row);
            }
            reports.put(row.substring(0, tab), Integer.parseInt(row.substring(tab + 1)));
        }
        return new Rarity(reports);
    }
}
