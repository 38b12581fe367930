package org.rawi.archive.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.identity.Particle.Beside;
import org.rawi.script.Folding;
import org.rawi.script.Letters;

/** The rows of {@code particles.tsv}, by word. Immutable. */
final class Particles {

    private static final String TABLE = "particles.tsv";

    private final Map<String, Particle> byWord = new LinkedHashMap<>();

    Particles() {
        List<String> rows = lines();
        rows.subList(1, rows.size()).forEach(row -> add(row.split("\t")));
    }

    private void add(String[] cells) {
        String word = word(cells[0]);
        Beside beside = Beside.valueOf(cells[1].toUpperCase(Locale.ROOT));
        String joint = beside == Beside.NEXT ? word + Spelling.ARTICLE : word;
        byWord.put(word, new Particle(word, beside, cells[2], cells[3].equals("yes"), joint));
    }

    /** The particle that a word is, as written in a name. */
    @Nullable
    Particle of(String written) {
        return byWord.get(word(written));
    }

    /** In order of the table. */
    Iterable<Particle> all() {
        return byWord.values();
    }

    /** Folded, but for the madda that tells آل from the article and آبي from أبي. */
    private static String word(String written) {
        String folded = Folding.key(written);
        boolean madda = written.indexOf(Letters.ALEF_MADDA) >= 0 && !folded.isEmpty();
        return madda ? Letters.ALEF_MADDA + folded.substring(1) : folded;
    }

    private static List<String> lines() {
        InputStream table = Objects.requireNonNull(Particles.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " could not be read", e);
        }
    }
}
